import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../../scripts/catalogue/compile.ts'
import type { Breach } from '../model/breach.ts'
import type { Checklist } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Person } from '../model/person.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import type { Region } from '../model/region.ts'
import {
  birthDates,
  drawnRegion,
  householdInBreach,
  playbookDay,
  withDrawnServices,
} from '../test-support/playbook-arbitrary.ts'
import {
  lostClass,
  on,
  sampleAccount,
  sampleBreach,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { assessBreach, judgeBreach } from '../verdicts/assess-breach.ts'
import { classOfReuse } from '../knowledge/known-classes.ts'
import { checklistsFor, countedChecklists } from './checklists-for.ts'
import { lostAbout } from './lost-about.ts'
import { progressOf } from './progress-of.ts'

// What the playbook as shipped has to come to for any household and any breach.

const shipped = compileCatalogue(resolve(import.meta.dirname, '../../../resources'))
const catalogue = withDrawnServices(shipped.catalogue)
const { playbook } = shipped
const actions = new Map(playbook.actions.map((action) => [action.id, action]))

interface Drawn {
  readonly inventory: Inventory
  readonly breach: Breach
}

const inputOf = ({ inventory, breach }: Drawn, shown = playbook) => ({
  inventory,
  catalogue,
  playbook: shown,
  breach,
  records: [],
  deeds: new Map(),
  openedOn: playbookDay,
  today: playbookDay,
})

const checklistsOf = (drawn: Drawn, shown = playbook): readonly Checklist[] =>
  checklistsFor({
    ...inputOf(drawn, shown),
    assessment: assessBreach({ ...drawn, catalogue }),
  })

const actionOf = (id: string): PlaybookAction => {
  const action = actions.get(id)
  if (!action) throw new Error(`The playbook has no ${id}`)
  return action
}

const isOfWholeBreach = ({ when, about }: PlaybookAction): boolean =>
  about !== 'reused-account' && when.anyClass === undefined && when.linkedTo === undefined

const cases = householdInBreach(catalogue)
const holds = (check: (drawn: Drawn) => void, numRuns = 120): void => {
  fc.assert(fc.property(cases, check), { numRuns })
}

describe('for any household and breach', () => {
  it('every kind of data that is out calls for a step, or it is said why none helps', () => {
    holds((drawn) => {
      const { people } = assessBreach({ ...drawn, catalogue })
      for (const list of checklistsOf(drawn)) {
        const person = people.find(({ personId }) => personId === list.personId)
        const answered = new Set([
          ...list.actions.flatMap(({ causes }) => causes),
          ...list.withoutRemedy.flatMap(({ classes }) => classes),
        ])
        const lost = [...lostAbout(person?.exposures ?? [])]
        expect(lost.filter((id) => !answered.has(id))).toEqual([])
      }
    })
  })

  it('no step stands there without a cause, and no cause that was not lost', () => {
    holds((drawn) => {
      const { people, linkages, fallsWith } = assessBreach({ ...drawn, catalogue })
      const shared = new Set(fallsWith.map(({ kind }) => classOfReuse[kind]))
      for (const { personId, actions: steps } of checklistsOf(drawn)) {
        const lost = lostAbout(people.find((one) => one.personId === personId)?.exposures ?? [])
        const linked = linkages.filter(({ childId }) => childId === personId)
        for (const { actionId, causes } of steps) {
          expect(causes.length > 0 || isOfWholeBreach(actionOf(actionId))).toBe(true)
          for (const cause of causes) {
            expect(
              lost.has(cause) ||
                linked.some(({ dataClass }) => dataClass === cause) ||
                (actionOf(actionId).about === 'reused-account' && shared.has(cause)),
            ).toBe(true)
          }
        }
      }
    })
  })

  it('what no step helps against was lost, of somebody of that role', () => {
    holds((drawn) => {
      const { people } = assessBreach({ ...drawn, catalogue })
      for (const { personId, withoutRemedy } of checklistsOf(drawn)) {
        const lost = lostAbout(people.find((one) => one.personId === personId)?.exposures ?? [])
        const role = drawn.inventory.people.find(({ id }) => id === personId)?.role
        for (const { id, classes } of withoutRemedy) {
          expect(classes.filter((one) => !lost.has(one))).toEqual([])
          expect([undefined, role]).toContain(
            playbook.noRemedies.find((one) => one.id === id)?.role,
          )
        }
      }
    })
  })

  it('asks for one thing once', () => {
    holds((drawn) => {
      for (const { actions: steps } of checklistsOf(drawn)) {
        const tasks = steps.map(({ task }) => task)
        expect(tasks.filter((task, place) => tasks.indexOf(task) !== place)).toEqual([])
      }
    })
  })

  it('keeps its order whatever order things were written down in', () => {
    fc.assert(
      fc.property(
        cases.chain((drawn) =>
          fc.record({
            drawn: fc.constant(drawn),
            accounts: fc.shuffledSubarray([...drawn.inventory.accounts], {
              minLength: drawn.inventory.accounts.length,
            }),
            classes: fc.shuffledSubarray([...drawn.breach.classes], {
              minLength: drawn.breach.classes.length,
            }),
            steps: fc.shuffledSubarray([...playbook.actions], {
              minLength: playbook.actions.length,
            }),
          }),
        ),
        ({ drawn, accounts, classes, steps }) => {
          const { inventory, breach } = drawn
          const shuffled = {
            inventory: {
              ...inventory,
              accounts,
              holdings: inventory.holdings.toReversed(),
              fingerprints: inventory.fingerprints.toReversed(),
            },
            breach: { ...breach, classes },
          }
          const keysOf = (lists: readonly Checklist[]) =>
            lists.map((list) => [list.personId, list.actions.map(({ key }) => key)])
          expect(keysOf(checklistsOf(shuffled, { ...playbook, actions: steps }))).toEqual(
            keysOf(checklistsOf(drawn)),
          )
        },
      ),
      { numRuns: 150 },
    )
  })

  it('counts what it lists', () => {
    holds((drawn) => {
      const listed = checklistsOf(drawn)
      const counted = countedChecklists({
        ...inputOf(drawn),
        assessment: judgeBreach({ ...drawn, catalogue }),
      })
      expect(counted.map((list) => [list.personId, progressOf([list])])).toEqual(
        listed.map((list) => [list.personId, progressOf([list])]),
      )
      expect(progressOf(counted)).toEqual(progressOf(listed))
    })
  })
})

/** Whole years on the day they look; a range where the birth date is not known to the day. Worked out anew here. */
const agesOf = ({ birthDate }: Person): readonly [number, number] => {
  const [year, month, day] = (birthDate ?? '').split('-').map(Number)
  if (year === undefined || year === 0) return [0, 120]
  const had = (m: number, d: number): number => 2026 - year - (m * 100 + d > 1122 ? 1 : 0)
  return [had(month ?? 12, day ?? 31), had(month ?? 1, day ?? 1)]
}

describe('by age and region', () => {
  it('no step stands on a list that it is not for', () => {
    holds((drawn) => {
      const { people, household } = drawn.inventory
      for (const { personId, actions: steps } of checklistsOf(drawn)) {
        const person = people.find(({ id }) => id === personId)
        if (!person) throw new Error('A list of nobody')
        const region = person.region ?? household.region
        const [youngest, oldest] = agesOf(person)
        for (const { actionId, variant } of steps) {
          const { when } = actionOf(actionId)
          expect([undefined, person.role]).toContain(when.role)
          expect(when.regions ?? [region.code]).toContain(region.code)
          expect(when.countries ?? [region.country]).toContain(region.country)
          expect(oldest).toBeGreaterThanOrEqual(when.minAge ?? 0)
          expect(youngest).toBeLessThanOrEqual(when.maxAge ?? 120)
          expect(['default', region.code]).toContain(variant)
        }
      }
    })
  })

  /** The ids of the steps that a child has after a breach that lost these classes about children. */
  const stepsOfChild = (
    birthDate: string | undefined,
    region: Region,
    ...lost: readonly string[]
  ): readonly string[] => {
    const child: Person = {
      id: asId<'person'>('mia'),
      role: 'child',
      name: 'Mia',
      birthDate: birthDate === undefined ? undefined : on(birthDate),
    }
    const inventory = sampleInventory({
      household: { name: 'Rivera', region, sharedComputer: false },
      people: [{ id: asId<'person'>('ana'), role: 'guardian', name: 'Ana' }, child],
      accounts: [
        sampleAccount('one', {
          serviceId: asId<'service'>('a-other'),
          subjectIds: [child.id],
          opened: on('2014'),
        }),
      ],
    })
    const breach = sampleBreach({
      services: [{ serviceId: asId<'service'>('a-other'), as: 'service' }],
      classes: lost.map((id) => lostClass(id, 'child')),
    })
    const list = checklistsOf({ inventory, breach }).find(({ personId }) => personId === child.id)
    return (list?.actions ?? []).map(({ actionId }) => actionId)
  }
  const freezes = (ids: readonly string[]) => ids.filter((id) => /freeze/.test(id))

  it.each([
    ['the day before 16', '2010-11-23', 'child'],
    ['16 today', '2010-11-22', 'own'],
    ['16 since yesterday', '2010-11-21', 'own'],
    ['15 or 16', '2010', 'child'],
    ['18 today', '2008-11-22', 'own'],
    ['13 today', '2013-11-22', 'child'],
    ['of unknown age', undefined, 'child'],
  ])(
    'in the US, %s: one freeze, a must with the number lost and something to consider without',
    (_, born, whose) => {
      const us: Region = { code: 'US' }
      expect(freezes(stepsOfChild(born, us, 'social-security-number', 'birth-date'))).toEqual([
        `freeze-${whose}-credit-ssn`,
      ])
      expect(freezes(stepsOfChild(born, us, 'birth-date'))).toEqual([
        `consider-${whose}-credit-freeze`,
      ])
      expect(freezes(stepsOfChild(born, us, 'name', 'gender'))).toEqual([])
      const must = actionOf(`freeze-${whose}-credit-ssn`)
      const weighed = actionOf(`consider-${whose}-credit-freeze`)
      expect([must.urgency, weighed.urgency]).toEqual(['now', 'keep-in-mind'])
      // Whoever has decided against it after one breach has not done it after another.
      expect(must.deed).not.toBe(weighed.deed)
    },
  )

  it('anywhere else nobody is told to freeze the credit file of a child', () => {
    fc.assert(
      fc.property(birthDates, drawnRegion, (born, region) => {
        fc.pre(region.code !== 'US')
        const found = freezes(stepsOfChild(born, region, 'social-security-number', 'birth-date'))
        expect(found.filter((id) => id !== 'no-child-credit-freeze')).toEqual([])
      }),
    )
  })

  it.each([
    ['2010-11-23', true],
    ['2010-11-22', false],
    ['2010', true],
    ['2009', false],
  ])('a child born %s is looked after again at 16: %s', (born, isSo) => {
    const steps = stepsOfChild(born, { code: 'US' }, 'birth-date')
    expect(steps.includes('check-credit-file-at-16')).toBe(isSo)
  })

  it.each([
    ['IE', 'national-number-ireland'],
    ['DE', 'national-number-elsewhere'],
    [undefined, 'national-number-elsewhere'],
  ])('in the EU (%s) one office is asked about the national number', (country, id) => {
    const region: Region = { code: 'EU', country }
    const steps = stepsOfChild('2014-01-01', region, 'social-security-number')
    expect(steps.filter((one) => one.startsWith('national-number'))).toEqual([id])
  })
})

describe('a breach as it was', () => {
  it.each([
    ['retired', ['verified', 'retired'], 'hibp-retired'],
    ['sensitive', ['verified', 'sensitive'], 'hibp-sensitive'],
    ['loaded', ['verified'], 'hibp-searchable'],
    ['unknown there', undefined, 'hibp-absent'],
  ] as const)('at Have I Been Pwned %s, says what a search can show once', (_, flags, id) => {
    const inventory = sampleInventory({
      accounts: [sampleAccount('one', { serviceId: asId<'service'>('a-toy'), opened: on('2014') })],
    })
    const breach = sampleBreach({
      services: [{ serviceId: asId<'service'>('a-toy'), as: 'service' }],
      hibp: flags && { name: 'Toys', flags: [...flags] },
      classes: [lostClass('email', 'guardian')],
    })
    const steps = checklistsOf({ inventory, breach }).flatMap((list) => list.actions)
    const said = steps.map(({ actionId }) => actionId).filter((one) => one.startsWith('hibp-'))
    expect(said).toEqual([id])
  })

  it.each([
    ['breach', ['change-password-here', 'ask-what-they-hold-adult']],
    ['scrape', ['make-less-public', 'ask-what-they-hold-adult']],
    ['credential-stuffing', ['change-stuffed-password', 'ask-what-they-hold-adult']],
    ['vulnerability', ['advice-after-a-flaw']],
  ] as const)('of the kind %s has the steps that fit it and no others', (kind, wanted) => {
    const inventory = sampleInventory({
      accounts: [sampleAccount('one', { serviceId: asId<'service'>('a-toy'), opened: on('2014') })],
    })
    const breach = sampleBreach({
      kind,
      services: [{ serviceId: asId<'service'>('a-toy'), as: 'service' }],
      classes: kind === 'breach' ? [lostClass('password', 'guardian')] : [],
    })
    const steps = checklistsOf({ inventory, breach }).flatMap((list) => list.actions)
    const ids = steps.map(({ actionId }) => actionId)
    expect(ids).toEqual(expect.arrayContaining([...wanted]))
    const ofKinds = [
      'change-password-here',
      'change-stuffed-password',
      'make-less-public',
      'advice-after-a-flaw',
      'ask-what-they-hold-adult',
    ]
    expect(ids.filter((id) => ofKinds.includes(id)).toSorted()).toEqual(
      ofKinds.filter((id) => wanted.some((one) => one === id)).toSorted(),
    )
  })
})
