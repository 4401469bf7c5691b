import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Breach } from '../../src/domain/model/breach.ts'
import { asId } from '../../src/domain/model/id.ts'
import type { PartialDate } from '../../src/domain/model/partial-date.ts'
import type { Service } from '../../src/domain/model/service.ts'
import { checkEntries } from './check-entries.ts'
import type { Entry } from './entries.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'

const { entries } = readEntries(resolve(import.meta.dirname, '../../resources'))
const day = '2026-11-21' as PartialDate

const source = (id: string) => ({ id, title: id, url: `https://example.com/${id}`, checked: day })

/** A service of its own, so that no shipped entry has to be just so. */
const service: Service = {
  id: asId('sand-castle'),
  name: 'Sand Castle',
  formerNames: [],
  kind: 'game',
  domains: ['sandcastle-game.com'],
  appIds: [],
  platform: false,
  usedBy: [],
  status: 'running',
  holds: [],
  links: {},
  sources: [source('policy')],
  factSources: { domains: ['policy'] },
  origin: 'catalogue',
}

const breach: Breach = {
  id: asId('sand-castle-2024'),
  name: 'Sand Castle, 2024',
  kind: 'breach',
  services: [{ serviceId: service.id, as: 'service' }],
  access: { from: '2024-03-01' as PartialDate, to: '2024-06-30' as PartialDate },
  verified: true,
  summary: 'Addresses were copied.',
  classes: [
    { dataClass: asId('email'), role: 'guardian', certainty: 'admitted', sources: ['hibp'] },
    { dataClass: asId('email'), role: 'child', certainty: 'admitted', sources: ['hibp'] },
  ],
  notTaken: [],
  counts: [],
  timeline: [],
  contested: [],
  hibp: { name: 'SandCastle', flags: ['verified'] },
  sources: [source('hibp')],
  factSources: { services: ['hibp'], access: ['hibp'] },
  origin: 'catalogue',
}

const at = <Value extends { readonly id: string }>(value: Value): Entry<Value> => ({
  file: `${value.id}.json`,
  value,
})

const problemsOf = (
  services: readonly Service[],
  breaches: readonly Breach[] = [],
): readonly string[] =>
  checkEntries({ ...entries, services: services.map(at), breaches: breaches.map(at) }).map(
    describeProblem,
  )

const ofService = (changes: Partial<Service>) => problemsOf([{ ...service, ...changes }])
const ofBreach = (changes: Partial<Breach>) => problemsOf([service], [{ ...breach, ...changes }])

describe('the sources of a service', () => {
  it('are right as they stand', () => expect(ofService({})).toEqual([]))

  it.each<[string, Partial<Service>]>([
    ['operator', { operator: 'Sand Ltd' }],
    ['names', { formerNames: ['Mud Castle'] }],
    ['appIds', { appIds: ['com.example.sand'] }],
    ['usedBy', { platform: true, usedBy: ['school'] }],
    ['status', { status: 'closed', statusNote: 'It closed.' }],
    ['ageRule', { ageRule: 'From 13.' }],
    ['deletion', { deletion: 'easy' }],
    ['links', { links: { privacy: 'https://example.com/privacy' } }],
  ])('are wanted for its %s', (fact, changes) => {
    expect(ofService(changes)).toEqual([`sand-castle.json (factSources.${fact}): has no source`])
    expect(
      ofService({ ...changes, factSources: { ...service.factSources, [fact]: ['policy'] } }),
    ).toEqual([])
  })

  it('are wanted for its domains', () => {
    expect(ofService({ factSources: { domains: [] } })).toContain(
      'sand-castle.json (factSources.domains): has no source',
    )
  })

  it('are none for what it does not state', () => {
    expect(ofService({ factSources: { domains: ['policy'], ageRule: ['policy'] } })).toEqual([
      'sand-castle.json (factSources.ageRule): is the source of a fact that the entry does not state',
    ])
  })

  it('may be one for its name, where nothing else is known', () => {
    expect(ofService({ domains: [], factSources: { names: ['policy'] } })).toEqual([])
    expect(ofService({ domains: [], factSources: { names: ['hearsay'] } })).toContain(
      'sand-castle.json (factSources.names): names the unknown source “hearsay”',
    )
  })

  it('are all of use', () => {
    expect(ofService({ sources: [source('policy'), source('terms')] })).toEqual([
      'sand-castle.json (sources.1): “terms” is the source of no fact',
    ])
  })

  it('have a name each, and a day', () => {
    expect(
      ofService({
        sources: [source('policy'), { ...source('policy'), checked: '2026' as PartialDate }],
      }),
    ).toEqual([
      'sand-castle.json (sources.1.id): “policy” is used twice',
      'sand-castle.json (sources.1.checked): has to be a day',
    ])
  })
})

describe('a service', () => {
  it('names who uses it, as a platform and only then', () => {
    expect(ofService({ platform: true })).toEqual([
      'sand-castle.json (usedBy): is empty, and a platform is used by others',
    ])
    expect(
      ofService({
        usedBy: ['school'],
        factSources: { ...service.factSources, usedBy: ['policy'] },
      }),
    ).toEqual(['sand-castle.json (usedBy): is only for platforms'])
  })

  it('has no day of its end while it runs, and a note once it does not', () => {
    expect(ofService({ statusSince: day })).toEqual([
      'sand-castle.json (statusSince): is only for services that stopped running',
    ])
    expect(
      ofService({
        status: 'suspended',
        factSources: { ...service.factSources, status: ['policy'] },
      }),
    ).toEqual(['sand-castle.json (statusNote): has to say what is known of it'])
  })

  it.each(['sand', 'com example', '.com.example'])('has no app id like “%s”', (appId) => {
    expect(
      ofService({
        appIds: [appId],
        factSources: { ...service.factSources, appIds: ['policy'] },
      }),
    ).toEqual([`sand-castle.json (appIds.0): “${appId}” is no app id`])
  })

  it('lists a host only where the domain is somebody else’s', () => {
    const host = { ...service, domains: ['play.bigcompany.com'] }
    expect(problemsOf([host])).toEqual([
      'sand-castle.json (domains.0): “play.bigcompany.com” is a host; list “bigcompany.com”',
    ])
    const owner = {
      ...service,
      id: asId<'service'>('big'),
      name: 'Big',
      domains: ['bigcompany.com'],
    }
    expect(problemsOf([host, owner])).toEqual([])
    expect(ofService({ domains: ['scratch.mit.edu'] })).toEqual([])
  })

  it('shares no app id and no former name with another', () => {
    const facts = { domains: ['policy'], appIds: ['policy'], names: ['policy'] }
    const first = {
      ...service,
      appIds: ['com.example.sand'],
      formerNames: ['Mud'],
      factSources: facts,
    }
    const second = {
      ...first,
      id: asId<'service'>('other'),
      name: 'mud',
      formerNames: ['Clay'],
      domains: ['other-game.com'],
      appIds: ['com.Example.Sand'],
    }
    expect(problemsOf([first, second])).toEqual([
      'other.json (appIds): “com.example.sand” is of “sand-castle” too, and only one service can have it',
      'other.json (name): “mud” is of “sand-castle” too, and only one service can have it',
    ])
  })

  it('speaks with typographic apostrophes and single blanks', () => {
    const factSources = { ...service.factSources, ageRule: ['policy'] }
    expect(ofService({ ageRule: "A parent's job.", factSources })).toEqual([
      'sand-castle.json (ageRule): has a straight apostrophe; write ’',
    ])
    expect(ofService({ ageRule: 'From  13.', factSources })).toEqual([
      'sand-castle.json (ageRule): has blanks where none belong',
    ])
  })
})

describe('the sources of a breach', () => {
  it('are right as they stand', () => expect(ofBreach({})).toEqual([]))

  it.each(['copied', 'discovered', 'disclosed'] as const)('are wanted for the day %s', (fact) => {
    expect(ofBreach({ [fact]: '2024-03-02' as PartialDate })).toEqual([
      `sand-castle-2024.json (factSources.${fact}): has no source`,
    ])
  })

  it('are wanted for the interval and the services', () => {
    expect(ofBreach({ factSources: {} })).toEqual([
      'sand-castle-2024.json (factSources.services): has no source',
      'sand-castle-2024.json (factSources.access): has no source',
    ])
  })

  it('are all of use', () => {
    expect(ofBreach({ sources: [source('hibp'), source('paper')] })).toEqual([
      'sand-castle-2024.json (sources.1): “paper” is the source of no fact',
    ])
  })

  it('have the list of Have I Been Pwned, where the entry speaks of it', () => {
    const renamed = breach.classes.map((lost) => ({ ...lost, sources: ['paper'] }))
    expect(
      ofBreach({
        classes: renamed,
        sources: [source('paper')],
        factSources: { services: ['paper'], access: ['paper'] },
      }),
    ).toEqual(['sand-castle-2024.json (hibp): has no source: add one with the id “hibp”'])
  })
})

describe('a breach', () => {
  it('has no start of access that is only the date at Have I Been Pwned', () => {
    const from = '2024-03-01' as PartialDate
    expect(ofBreach({ access: { from } })).toEqual([
      'sand-castle-2024.json (access.from): is only their date: it stands as hibp.breachDate',
    ])
    const theirs = { name: 'SandCastle', flags: ['verified'] as const, breachDate: from }
    const factSources = { services: ['hibp'] }
    expect(ofBreach({ access: {}, hibp: theirs, factSources })).toEqual([])
    expect(
      ofBreach({
        access: {},
        hibp: { ...theirs, added: '2024-02-29' as PartialDate },
        factSources,
      }),
    ).toEqual([
      'sand-castle-2024.json (hibp.added): 2024-02-29 lies before hibp.breachDate, 2024-03-01',
    ])
  })

  it('is the only one with its name at Have I Been Pwned', () => {
    const again = { ...breach, id: asId<'breach'>('sand-castle-2025') }
    expect(problemsOf([service], [breach, again])).toEqual([
      'sand-castle-2025.json (hibp.name): “SandCastle” is of “sand-castle-2024” too, and only one breach can have it',
    ])
  })

  it('has both roles where it rests on that list alone, or says why not', () => {
    const children = breach.classes.filter((lost) => lost.role === 'child')
    expect(ofBreach({ classes: children })).toEqual([
      expect.stringMatching(/\(classes\): rests on Have I Been Pwned alone .* role “guardian”/),
    ])
    expect(
      ofBreach({
        classes: children,
        contested: [{ text: 'The list speaks of pupils only.', sources: ['hibp'] }],
      }),
    ).toEqual([])
  })

  it('names each affected service once', () => {
    expect(ofBreach({ services: [...breach.services, ...breach.services] })).toEqual([
      'sand-castle-2024.json (services): has “sand-castle” twice',
    ])
  })

  it('has its days in order', () => {
    const factSources = { ...breach.factSources, copied: ['hibp'], disclosed: ['hibp'] }
    const copied = '2024-05-02' as PartialDate
    const disclosed = '2024-05-01' as PartialDate
    expect(ofBreach({ copied, disclosed, factSources })).toEqual([
      'sand-castle-2024.json (disclosed): 2024-05-01 lies before copied, 2024-05-02',
    ])
    const told = (date: string) => ({ date: date as PartialDate, text: 'It.', sources: ['hibp'] })
    expect(ofBreach({ timeline: [told('2024-06-02'), told('2024-06-01')] })).toEqual([
      'sand-castle-2024.json (timeline.1): 2024-06-01 lies before timeline.0, 2024-06-02',
    ])
  })
})
