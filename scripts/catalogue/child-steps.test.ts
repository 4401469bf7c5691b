import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ageRange } from '../../src/domain/dates/age-range.ts'
import type { ChecklistAction } from '../../src/domain/model/checklist.ts'
import type { Region, RegionCode } from '../../src/domain/model/region.ts'
import { assessedBreach } from '../../src/domain/surface/assessed-breaches.ts'
import { talkFor } from '../../src/domain/talks/talk-for.ts'
import {
  ana,
  mia,
  on,
  sampleAccount,
  sampleInventory,
} from '../../src/domain/test-support/sample-values.ts'
import { compileCatalogue } from './compile.ts'

// What the steps that only a child calls for come to, in real breaches, at the edges of ages and regions.

const { catalogue, playbook } = compileCatalogue(resolve(import.meta.dirname, '../../resources'))
const today = on('2026-11-22')
const us: Region = { code: 'US' }

/** The steps of Mia, with one account at each service of the breach, opened long before it. */
const stepsOf = (
  breachId: string,
  birthDate: string | undefined,
  region: Region = us,
): readonly ChecklistAction[] => {
  const breach = catalogue.breaches.find(({ id }) => id === breachId)
  if (!breach) throw new Error(`The catalogue has no ${breachId}`)
  const accounts = breach.services.map(({ serviceId }) =>
    sampleAccount(serviceId, { serviceId, subjectIds: [ana, mia], opened: on('2010') }),
  )
  const people = [
    { id: ana, role: 'guardian' as const, name: 'Ana' },
    {
      id: mia,
      role: 'child' as const,
      name: 'Mia',
      birthDate: birthDate === undefined ? undefined : on(birthDate),
      region,
    },
  ]
  const inventory = sampleInventory({ people, accounts })
  const none = { records: new Map(), openedOn: new Map(), today }
  const { checklists } = assessedBreach({ inventory, catalogue, playbook, ...none }, breach)
  return checklists.find(({ personId }) => personId === mia)?.actions ?? []
}

const idsOf = (...given: Parameters<typeof stepsOf>): readonly string[] =>
  stepsOf(...given).map(({ actionId }) => actionId)

describe('what was lost about a child', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'a toy with voices',
      'cloudpets-2017',
      ['toy-away', 'face-and-voice', 'voice-is-no-proof', 'which-pictures', 'remove-images'],
      ['monitoring-app-decide', 'clear-the-device', 'pressed-with-it', 'stop-the-sharing'],
    ],
    [
      'a watch that shows where a child is',
      'sma-watch-m2-2019',
      ['toy-away', 'stop-the-sharing', 'address-of-child'],
      ['monitoring-app-decide', 'change-the-routine', 'health-record'],
    ],
    [
      'a nursery with pictures and notes',
      'kido-2025',
      ['notes-and-custody', 'which-pictures', 'speak-with-the-school', 'remove-images'],
      ['toy-away', 'speak-with-the-nursery', 'voice-is-no-proof', 'game-account'],
    ],
    [
      'a school district',
      'minneapolis-public-schools-2023',
      ['notes-and-custody', 'private-facts', 'speak-with-the-school', 'pressed-with-it'],
      ['which-pictures', 'face-and-voice', 'remove-images', 'toy-away'],
    ],
    [
      'an app that watches a phone',
      'spyfone-2018',
      ['monitoring-app-decide', 'stop-the-sharing', 'which-pictures', 'remove-images'],
      ['toy-away', 'speak-with-the-school', 'camera-safe', 'game-account'],
    ],
    [
      'a game',
      'animal-jam-2020',
      ['game-account', 'who-can-write', 'be-ready-at-the-door'],
      ['toy-away', 'which-pictures', 'pressed-with-it', 'remove-images', 'stop-the-sharing'],
    ],
    [
      'a platform of schools',
      'powerschool-2024',
      ['notes-and-custody', 'health-record', 'speak-with-the-school', 'tell-the-others'],
      ['which-pictures', 'toy-away', 'speak-with-the-nursery'],
    ],
  ])('in %s', (_, breachId, wanted, unwanted) => {
    const ids = idsOf(breachId, '2014-01-01')
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
    expect(unwanted.filter((id) => ids.includes(id))).toEqual([])
  })

  it('calls for one rule at the door, whether the address came with the child’s data or a parent’s', () => {
    const doors = (breachId: string) =>
      idsOf(breachId, '2014-01-01').filter((id) => /door|address-of-child|naming-child/.test(id))
    expect(doors('animal-jam-2020')).toEqual(['be-ready-at-the-door'])
    expect(doors('powerschool-2024')).toEqual(['address-of-child'])
  })

  it('is spoken of once, by the step and the sheet for the age', () => {
    const birthdays = [0, 4, 5, 9, 10, 12, 13, 15, 16, 17].flatMap((age) => [
      `${2026 - age}-11-22`,
      `${2025 - age}-11-23`,
    ])
    for (const birthDate of birthdays) {
      const talks = idsOf('spyfone-2018', birthDate).filter((id) => id.startsWith('talk-'))
      expect([birthDate, talks]).toEqual([birthDate, [expect.any(String)]])
      const step = playbook.actions.find(({ id }) => id === talks[0])
      const [choice] = talkFor(
        playbook.talks,
        { role: 'child', birthDate: on(birthDate) },
        new Set(),
        today,
      )
      const sheet = playbook.talks.find(({ id }) => id === choice?.talkId)
      expect([step?.when.minAge ?? 0, step?.when.maxAge]).toEqual([sheet?.minAge, sheet?.maxAge])
    }
  })

  it('is spoken of by one step where no birth date is known, with the sheet to choose', () => {
    const talks = idsOf('spyfone-2018', undefined).filter((id) => id.startsWith('talk-'))
    expect(talks).toEqual(['talk-by-age'])
  })

  it('is told of to whoever was watched from 13 on', () => {
    const told = (birthDate: string) =>
      idsOf('spyfone-2018', birthDate).includes('monitoring-app-tell')
    expect(ageRange(on('2013-11-22'), today)).toEqual({ youngest: 13, oldest: 13 })
    expect(told('2013-11-22')).toBe(true)
    expect(told('2013-11-23')).toBe(false)
  })
})

describe('help in a region', () => {
  const removal = (region: Region) =>
    stepsOf('kido-2025', '2014-01-01', region)
      .filter(({ actionId }) => actionId.startsWith('remove-images'))
      .map(({ actionId, variant }) => [actionId, variant])

  it.each<[Region, readonly [string, string], RegExp]>([
    [{ code: 'US' }, ['remove-images', 'US'], /takeitdown\.ncmec\.org/],
    [{ code: 'UK' }, ['remove-images', 'UK'], /Report Remove/],
    [{ code: 'EU' }, ['remove-images', 'EU'], /inhope\.org/],
    [{ code: 'EU', country: 'DE' }, ['remove-images', 'EU'], /inhope\.org/],
    [{ code: 'EU', country: 'IE' }, ['remove-images-ie', 'default'], /Hotline\.ie/],
    [{ code: 'other' }, ['remove-images', 'default'], /takeitdown\.ncmec\.org/],
  ])('of %o takes pictures of a child off the internet', (region, expected, words) => {
    expect(removal(region)).toEqual([expected])
    const action = playbook.actions.find(({ id }) => id === expected[0])
    const variant = region.code === 'other' ? undefined : action?.variants[region.code]
    expect((variant?.how ?? action?.words.how ?? []).join(' ')).toMatch(words)
  })

  it('stays settled when the family moves to Ireland', () => {
    const taskIn = (region: Region) =>
      stepsOf('kido-2025', '2014-01-01', region).find(({ actionId }) =>
        actionId.startsWith('remove-images'),
      )?.task
    expect(taskIn({ code: 'EU', country: 'IE' })).toBe(taskIn({ code: 'EU', country: 'FR' }))
    expect(taskIn({ code: 'EU', country: 'IE' })).toMatch(/^know-removal\//)
  })

  it.each<[RegionCode, RegExp]>([
    ['US', /Childline|CEOP|Hotline\.ie|Garda|116 111|\b999\b|\b101\b/],
    ['UK', /CyberTipline|\bFBI\b|Hotline\.ie|Garda|116 111|\b911\b/],
    ['EU', /CyberTipline|\bFBI\b|CEOP|Report Remove|\b911\b|\b999\b/],
  ])('%s names no body of another one', (code, ofOthers) => {
    for (const birthYear of ['2023', '2018', '2015', '2012', '2010']) {
      const steps = stepsOf('spyfone-2018', `${birthYear}-01-01`, { code })
      expect(steps.length).toBeGreaterThan(10)
      for (const { actionId, variant } of steps) {
        const action = playbook.actions.find(({ id }) => id === actionId)
        const own = variant === code ? action?.variants[code] : undefined
        const words = JSON.stringify({ ...action?.words, ...own })
        expect([actionId, ofOthers.exec(words)?.[0]]).toEqual([actionId, undefined])
      }
    }
  })
})
