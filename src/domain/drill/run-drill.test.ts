import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChecklistAction } from '../model/checklist.ts'
import type { Account } from '../model/account.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { bareInput } from '../test-support/bare-input.ts'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import {
  ana,
  mia,
  on,
  sampleAccount,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { drillServices, surpriseService } from './drill-services.ts'
import { runDrill, timesOf } from './run-drill.ts'

const service = (id: string) => asId<'service'>(id)
const holds = (...ids: readonly string[]) =>
  ids.map((id) => ({
    role: 'child' as const,
    dataClass: asId<'data-class'>(id),
    basis: 'policy' as const,
    sources: ['p'],
  }))

const catalogue = sampleCatalogue({
  services: [
    sampleService('toys', { holds: holds('name', 'birth-date') }),
    sampleService('club', { holds: holds('name') }),
    sampleService('mail', { kind: 'platform-account' }),
    sampleService('clinic', { kind: 'health', holds: holds('name', 'birth-date', 'gender') }),
  ],
})

const playbook = samplePlaybook({
  actions: [
    sampleAction('change-password', { about: 'breached-account', minutes: 5, needsLogin: true }),
    sampleAction('watch', { urgency: 'this-week', minutes: 20 }),
  ],
})

const family = (accounts: readonly Account[], given: Partial<Inventory> = {}) => ({
  ...bareInput,
  playbook,
  catalogue,
  inventory: sampleInventory({ accounts, ...given }),
})

const toys = sampleAccount('toys', { serviceId: service('toys'), subjectIds: [mia, theo] })

describe('a fire drill', () => {
  it('loses all that the service holds, and the password of whoever signs in', () => {
    const drill = runDrill(family([toys]), service('toys'))
    const lost = drill?.breach.classes.map(({ role, dataClass }) => `${role} ${dataClass}`)
    expect(lost?.toSorted()).toEqual([
      'child birth-date',
      'child name',
      'guardian name',
      'guardian password',
    ])
    expect(drill?.breach).toMatchObject({ access: { from: '2026-11-22', to: '2026-11-22' } })
    expect(drill?.file.assessment.people.map(({ personId }) => personId)).toEqual([ana, mia, theo])
  })

  it('counts each task once, in its most urgent form', () => {
    const drill = runDrill(family([toys]), service('toys'))
    // The password is on the lists of all three, and changed once.
    expect(drill?.times).toEqual([
      { urgency: 'now', tasks: 1, minutes: 5 },
      { urgency: 'this-week', tasks: 3, minutes: 60 },
    ])
    const step = (given: Partial<ChecklistAction>): ChecklistAction => ({
      key: 'watch@mia',
      task: 'watch@mia',
      actionId: 'watch',
      personId: mia,
      urgency: 'this-week',
      params: {},
      variant: 'default',
      state: 'to-do',
      causes: [],
      level: 'likely',
      ...given,
    })
    const steps = [step({}), step({ urgency: 'now' }), step({ task: 'x', state: 'done' })]
    expect(timesOf(steps, playbook)).toEqual([{ urgency: 'now', tasks: 1, minutes: 20 }])
  })

  it('shows what is missing', () => {
    const shared = ['toys', 'club', 'other'].map((id) => sampleFingerprint(id, 'same'))
    const email = 'ana@mail.example'
    const accounts = [
      { ...toys, email },
      sampleAccount('club', { serviceId: service('club'), opened: on('2020'), email }),
      sampleAccount('other', { email }),
      sampleAccount('mail', { serviceId: service('mail'), email }),
    ]
    const people = sampleInventory().people.map(({ birthDate, ...person }) =>
      person.id === theo ? person : { ...person, birthDate },
    )
    const household = {
      name: 'Rivera',
      region: { code: 'EU' as const },
      sharedComputer: false,
    }
    const drill = runDrill(
      family(accounts, { fingerprints: shared, people, household }),
      service('toys'),
    )
    expect(drill?.gaps.map(({ gap, count }) => [gap, count])).toEqual([
      ['opening-unknown', 1],
      ['unconfirmed', 1],
      ['reused-password', 2],
      ['mail-two-factor', 1],
      ['one-email', 1],
      ['birth-date', 1],
      ['country', 3],
      ['one-guardian', 1],
    ])
  })

  it('shows no gap where none is', () => {
    const known = {
      ...toys,
      opened: on('2020'),
      subjectIds: [mia],
      kind: 'enrolment' as const,
    }
    const said = ['name', 'birth-date'].map((id) => ({
      accountId: known.id,
      subjectId: mia,
      dataClass: asId<'data-class'>(id),
      fidelity: 'real' as const,
      basis: 'confirmed' as const,
    }))
    const ben = { id: asId<'person'>('ben'), role: 'guardian' as const, name: 'Ben' }
    const people = [...sampleInventory().people, ben]
    expect(runDrill(family([known], { holdings: said, people }), service('toys'))?.gaps).toEqual([])
  })

  it('knows no drill for a service that is not there', () => {
    expect(runDrill(family([toys]), service('nowhere'))).toBeUndefined()
  })
})

describe('what a drill is held for', () => {
  const clinic = sampleAccount('clinic', { serviceId: service('clinic'), subjectIds: [mia] })
  const club = sampleAccount('club', { serviceId: service('club'), subjectIds: [mia] })
  const input = family([club, toys, clinic])
  const index = inventoryIndex(input.inventory, input.catalogue)

  it('lists what would hurt most first', () => {
    expect(drillServices(index).map(({ serviceId }) => serviceId)).toEqual([
      'toys',
      'clinic',
      'club',
    ])
  })

  it('surprises with another each day, and never with a sensitive one', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(on)
    const picked = days.map((day) => surpriseService(index, day))
    expect(new Set(picked)).toEqual(new Set(['toys', 'club']))
    expect(picked[0]).toBe(picked[2])
    expect(
      surpriseService(inventoryIndex(sampleInventory(), catalogue), on('2026')),
    ).toBeUndefined()
  })
})

describe('drills in drawn households', () => {
  it('reach whoever has an account there, name nothing of theirs, and change nothing', () => {
    fc.assert(
      fc.property(drawnSurface, (drawn) => {
        const input = { ...drawn, playbook }
        const before = JSON.stringify(input.inventory)
        const index = inventoryIndex(input.inventory, input.catalogue)
        const theirs = new Set(
          input.inventory.accounts.filter((one) => one.theirs).map(({ id }) => id),
        )
        for (const { serviceId, personIds } of drillServices(index)) {
          const drill = runDrill(input, serviceId)
          const reached = drill?.file.assessment.people.map(({ personId }) => personId)
          expect(reached).toEqual(expect.arrayContaining([...personIds]))
          const named = JSON.stringify([drill?.file, drill?.gaps])
          for (const id of theirs) expect(named).not.toContain(`"${id}"`)
          const steps = drill?.file.checklists.flatMap(({ actions }) => actions) ?? []
          const open = new Set(
            steps.filter(({ state }) => state !== 'done').map(({ task }) => task),
          )
          expect(drill?.times.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(open.size)
        }
        expect(JSON.stringify(input.inventory)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })
})
