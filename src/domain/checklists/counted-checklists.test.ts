import { expect, it } from 'vitest'
import type { ActionRecord } from '../model/checklist.ts'
import { asId } from '../model/id.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import {
  lostClass,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { assessBreach, judgeBreach } from '../verdicts/assess-breach.ts'
import { checklistsFor, countedChecklists } from './checklists-for.ts'
import type { DeedsDone } from './deeds-done.ts'
import { progressOf, type Progress } from './progress-of.ts'

const ids = ['toys', 'b', 'c', 'd'] as const

/** Three accounts fall alike with one in the breach; both ways of counting their steps, which must agree. */
const progress = (records: readonly ActionRecord[], deeds: DeedsDone = new Map()): Progress => {
  const inventory = sampleInventory({
    accounts: ids.map((id) =>
      sampleAccount(id, id === 'toys' ? { serviceId: asId<'service'>('toys') } : {}),
    ),
    fingerprints: ids.map((id) => sampleFingerprint(id, 'x')),
  })
  const input = {
    inventory,
    catalogue: sampleCatalogue(),
    playbook: samplePlaybook({
      actions: [
        sampleAction('change', { about: 'reused-account', reuse: 'password', deed: 'change' }),
      ],
    }),
    breach: sampleBreach({ classes: [lostClass('password', 'guardian')] }),
    records,
    deeds,
    openedOn: undefined,
    today: on('2026-11-22'),
  }
  const counted = progressOf(countedChecklists({ ...input, assessment: judgeBreach(input) }))
  expect(counted).toEqual(progressOf(checklistsFor({ ...input, assessment: assessBreach(input) })))
  return counted
}

const said = (id: string, state: ActionRecord['state']): ActionRecord => ({
  key: `change:${id}`,
  state,
  on: on('2026-11-20'),
})

it('counts accounts that fall alike one by one where something was said of one', () => {
  expect(progress([])).toEqual({ done: 0, steps: 3 })
  for (const id of ['b', 'c', 'd']) {
    expect(progress([said(id, 'done')])).toEqual({ done: 1, steps: 3 })
    expect(progress([said(id, 'not-for-us')])).toEqual({ done: 0, steps: 2 })
  }
  expect(progress([said('b', 'done'), said('d', 'done')])).toEqual({ done: 2, steps: 3 })
})

it('counts one that a deed in another file settled', () => {
  const deed = { breachId: asId<'breach'>('other'), on: on('2026-11-20') }
  for (const id of ['b', 'c', 'd']) {
    expect(progress([], new Map([[`change/:${id}`, [deed]]]))).toEqual({ done: 1, steps: 3 })
  }
})
