import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkCatalogue } from './check-entries.ts'
import { compileCatalogue } from './compile.ts'
import { describeProblem } from './problem.ts'

const shipped = resolve(import.meta.dirname, '../../resources')
const scratchFolder = mkdtempSync(join(tmpdir(), 'kinventory-catalogue-'))
const root = join(scratchFolder, 'resources')

type Json = Record<string, unknown>

const overwrite = (file: string, changes: Json): void => {
  const entry = JSON.parse(readFileSync(join(root, file), 'utf8')) as Json
  writeFileSync(join(root, file), JSON.stringify({ ...entry, ...changes }))
}

const rewrite = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(root, file), text.replace(from, to))
}

const already = new Set(checkCatalogue(shipped).map(describeProblem))

/** What the change to the copy adds; that the shipped data has no problem of its own is another test. */
const found = (): readonly string[] =>
  checkCatalogue(root)
    .map(describeProblem)
    .filter((problem) => !already.has(problem))

const roblox = 'catalogue/services/roblox.json'
const vtech = 'catalogue/breaches/vtech-2015.json'
const classes = 'catalogue/data-classes.json'
const password = 'playbook/actions/change-password-here.json'

beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
  cpSync(shipped, root, { recursive: true })
})

afterAll(() => rmSync(scratchFolder, { recursive: true, force: true }))

describe('the schema', () => {
  it('refuses a link without https', () => {
    overwrite(roblox, { links: { deletion: 'http://www.roblox.com/bye' } })
    expect(found()).toContainEqual(
      expect.stringMatching(/^catalogue\/services\/roblox\.json \(links\.deletion\)/),
    )
  })

  it('refuses a date that is none', () => {
    overwrite(vtech, { disclosed: '2015-11-31' })
    expect(found()).toContainEqual(expect.stringMatching(/vtech-2015\.json \(disclosed\)/))
  })

  it('says in plain words what stands there and what has to', () => {
    overwrite(roblox, {
      kind: 'playground',
      platform: 'no',
      links: undefined,
      sources: [{ id: 'terms', title: 'Terms', url: 'roblox.com', checked: '22.11.2026' }],
      holds: [{ role: 'child', dataClass: 'Email addresses', basis: 'policy' }],
    })
    expect(found().map((line) => line.replace(`${roblox} `, ''))).toEqual([
      expect.stringMatching(/^\(kind\): is “playground” and has to be one of .*game/),
      '(platform): is “no” and has to be true or false, without quotes',
      '(holds.0.dataClass): is “Email addresses” and has to be an id: lower case, digits and hyphens',
      '(holds.0.sources): is missing; it has to be a list, [] where there is nothing to say',
      '(links): is missing; it has to be a group in braces, {} where there is nothing to say',
      '(sources.0.url): is “roblox.com” and has to be a whole address that starts with https://',
      '(sources.0.checked): is “22.11.2026” and has to be a real date: 2026-03-02, 2026-03 or 2026',
    ])
  })

  it('calls no service unknown whose file it could not read', () => {
    overwrite('catalogue/services/vtech-learning-lodge.json', { name: undefined })
    expect(found()).toEqual([
      'catalogue/services/vtech-learning-lodge.json (name): is missing; it has to be a text in quotes',
    ])
  })

  it('reads past the invisible mark that some editors begin a file with', () => {
    writeFileSync(join(root, roblox), `\uFEFF${readFileSync(join(root, roblox), 'utf8')}`)
    expect(found()).toEqual([])
  })

  it('names a key that it does not know, instead of losing the fact', () => {
    rewrite(roblox, '"ageRule"', '"agerule"')
    expect(found()).toContain(`${roblox} (agerule): is not a field of this entry`)
  })

  it('wants an address for every source, and no field that only a household has', () => {
    const source = { id: 'letter', title: 'A letter', checked: '2026-11-21' }
    overwrite(roblox, { sources: [source], origin: 'own' })
    expect(found()).toContainEqual(
      expect.stringMatching(/^catalogue\/services\/roblox\.json \(sources\.0\.url\)/),
    )
    overwrite(roblox, {
      holds: [{ role: 'child', dataClass: 'email', basis: 'own', sources: [] }],
    })
    expect(found()).toContainEqual(
      expect.stringMatching(/^catalogue\/services\/roblox\.json \(holds\.0\.basis\)/),
    )
    overwrite(vtech, { hibpDiffers: [] })
    expect(found()).toContain(`${vtech} (hibpDiffers): is not a field of this entry`)
  })

  it('takes an editor’s pointer to a schema for no fact, and says who said the rest', () => {
    overwrite(roblox, { $schema: '../schema/service.json' })
    expect(found()).toEqual([])
    expect(compileCatalogue(root).catalogue.services.map(({ origin }) => origin)).not.toContain(
      'own',
    )
    expect(JSON.stringify(compileCatalogue(root))).not.toContain('$schema')
  })

  it('names a file that is not JSON, and compiling lists every such file', () => {
    writeFileSync(join(root, roblox), '{')
    overwrite(vtech, { kind: 'mishap' })
    expect(() => compileCatalogue(root)).toThrow(
      /vtech-2015\.json \(kind\)[^]*roblox\.json|roblox\.json[^]*vtech-2015\.json \(kind\)/,
    )
  })
})

describe('the rules for services', () => {
  it('find two services that go by the same domain', () => {
    overwrite(roblox, { domains: ['roblox.com', 'minecraft.net'] })
    expect(found()).toEqual([
      `${roblox} (domains): “minecraft.net” is of “minecraft” too, and only one service can have it`,
    ])
  })

  it('find two services of one name, whatever its case', () => {
    overwrite(roblox, { formerNames: ['MINECRAFT'] })
    expect(found()).toContain(
      `${roblox} (name): “minecraft” is of “minecraft” too, and only one service can have it`,
    )
  })

  it('find a fact that names a source that is not there', () => {
    overwrite(roblox, {
      holds: [{ role: 'child', dataClass: 'user-name', basis: 'policy', sources: ['hearsay'] }],
    })
    expect(found()).toEqual([`${roblox} (holds.0): names the unknown source “hearsay”`])
  })

  it('find a fact without a source, and a typical one with', () => {
    overwrite(roblox, {
      holds: [
        { role: 'child', dataClass: 'user-name', basis: 'policy', sources: [] },
        { role: 'child', dataClass: 'email', basis: 'typical', sources: ['terms'] },
      ],
    })
    expect(found()).toEqual([
      `${roblox} (holds.0): has no source`,
      `${roblox} (holds.1): is typical and names a source`,
    ])
  })

  it('name the data class that a near miss may have meant', () => {
    const holding = { role: 'child', dataClass: 'username', basis: 'typical', sources: [] }
    overwrite(roblox, { holds: [holding] })
    expect(found()).toContain(
      `${roblox} (holds.0): names the unknown data class “username”; “user-name” is known`,
    )
  })

  it('find an unknown data class and one listed twice', () => {
    const holding = { role: 'child', dataClass: 'shoe-size', basis: 'typical', sources: [] }
    overwrite(roblox, { holds: [holding, holding] })
    expect(found()).toEqual([
      `${roblox} (holds): has “child shoe-size” twice`,
      `${roblox} (holds.0): names the unknown data class “shoe-size”`,
      `${roblox} (holds.1): names the unknown data class “shoe-size”`,
    ])
  })

  it.each(['co.uk', 'https://roblox.com', 'Roblox.com', 'roblox', 'roblox.invalid'])(
    'take %s for no domain',
    (domain) => {
      overwrite(roblox, { domains: [domain] })
      expect(found()).toEqual([
        expect.stringContaining(`${roblox} (domains.0): “${domain}” is no domain`),
      ])
    },
  )

  it('find a host that its own domain covers', () => {
    overwrite(roblox, { domains: ['roblox.com', 'create.roblox.com'] })
    expect(found()).toEqual([
      `${roblox} (domains.1): “create.roblox.com” is covered by “roblox.com”`,
    ])
  })

  it('find a file that is not named after its entry', () => {
    renameSync(join(root, roblox), join(root, 'catalogue/services/blocks.json'))
    expect(found()).toContain(
      'catalogue/services/blocks.json (id): is “roblox”, not the file’s name',
    )
  })
})

describe('the rules for breaches', () => {
  it('find an end before the beginning', () => {
    overwrite(vtech, { access: { from: '2015-11-30', to: '2015-11-29' } })
    expect(found()).toContain(
      `${vtech} (access.to): 2015-11-29 lies before access.from, 2015-11-30`,
    )
  })

  it('leave dates alone that may be in order, as far as their precision tells', () => {
    overwrite(vtech, { access: { from: '2015-11', to: '2015-11-14' }, disclosed: '2015' })
    expect(found()).toEqual([])
  })

  it('find an unknown service, a platform that is none, and a class through a service not affected', () => {
    overwrite(vtech, {
      services: [
        { serviceId: 'vtech-learning-lodge', as: 'platform' },
        { serviceId: 'planet-vtech', as: 'service' },
      ],
    })
    expect(found()).toEqual(
      expect.arrayContaining([
        `${vtech} (services.0): “vtech-learning-lodge” is not a platform`,
        `${vtech} (services.1): names the unknown service “planet-vtech”`,
        expect.stringContaining('names the unknown affected service “vtech-kid-connect”'),
      ]),
    )
  })

  it('find a class that is both taken and not taken', () => {
    overwrite(vtech, { notTaken: [{ dataClass: 'email', text: 'Kept.', sources: ['vice'] }] })
    expect(found()).toEqual([`${vtech} (notTaken.0): “email” is among the lost classes too`])
  })

  it('find a number without a source', () => {
    overwrite(vtech, { counts: [{ of: 'dogs', value: 1, label: 'claimed', sources: [] }] })
    expect(found()).toContain(`${vtech} (counts.0): has no source`)
  })

  it('find a disagreement with the flags at Have I Been Pwned', () => {
    overwrite(vtech, { verified: false })
    expect(found()).toEqual([`${vtech} (verified): disagrees with the flag at Have I Been Pwned`])
  })
})

describe('the rules for data classes', () => {
  it('find a name of Have I Been Pwned that is misspelled, and so missing', () => {
    rewrite(classes, '"Dates of birth"', '"Birth dates"')
    expect(found()).toEqual([
      `${classes} (hibpNames): “Birth dates” is no name at Have I Been Pwned`,
      `${classes} (hibpNames): “Dates of birth” is given to no class`,
    ])
  })

  it('find a name of Have I Been Pwned that two classes claim', () => {
    rewrite(classes, '"Genders"', '"Genders", "Names"')
    expect(found()).toEqual([`${classes} (hibpNames): has “Names” twice`])
  })

  it('find a typical holding that is no data class', () => {
    rewrite('catalogue/typical-holdings.json', '"device-id"', '"device"')
    expect(found()).toEqual([
      'catalogue/typical-holdings.json (toy.child): names the unknown data class “device”',
    ])
  })
})

describe('the rules for the playbook', () => {
  const words = { title: 'Do it', why: 'Because.', how: ['Do it now.'] }

  it.each([
    ['Change it at {shop}', 'shop'],
    ['Ask {through}', 'through'],
  ])('find the placeholder in “%s”, which has no value there', (title, name) => {
    overwrite(password, { words: { ...words, title } })
    expect(found()).toEqual([
      expect.stringMatching(
        new RegExp(`^playbook/actions/change-password-here\\.json \\(words\\.title\\): .*${name}`),
      ),
    ])
  })

  it('find an account’s placeholder in an action about a person', () => {
    overwrite('playbook/actions/watch-the-post.json', { words: { ...words, why: 'At {service}.' } })
    expect(found()).toEqual([
      expect.stringMatching(/watch-the-post\.json \(words\.why\): .*service/),
    ])
  })

  it('find a broken message, also in a region’s variant', () => {
    overwrite(password, { variants: { UK: { how: ['Go to {service'] } } })
    expect(found()).toEqual([
      expect.stringMatching(/change-password-here\.json \(variants\.UK\.how\.0\): /),
    ])
  })

  it('find the straight apostrophe, which would swallow a placeholder', () => {
    overwrite(password, { words: { ...words, why: "It's at '{service}'." } })
    expect(found()).toEqual([
      `${password} (words.why): has a straight apostrophe, which quotes in ICU; write ’`,
    ])
  })

  it('find conditions that can never hold and variants that are never shown', () => {
    overwrite(password, {
      when: {
        anyClass: ['password', 'passport'],
        noneOfClasses: ['password'],
        role: 'child',
        minAge: 13,
        maxAge: 9,
        regions: ['UK'],
      },
      variants: { US: { title: 'Do it' } },
      reuse: 'password',
    })
    expect(found()).toEqual([
      `${password} (when): names the unknown data class “passport”`,
      `${password} (when): wants “password” both lost and not lost`,
      `${password} (when): has no age between minAge and maxAge`,
      `${password} (reuse): belongs to actions about reused accounts only`,
      `${password} (variants.US): is never shown: the action is not for this region`,
    ])
  })
})
