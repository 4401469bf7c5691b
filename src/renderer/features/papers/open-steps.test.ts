import { expect, test } from 'vitest'
import type { Urgency } from '../../../domain/model/checklist.ts'
import { asId } from '../../../domain/model/id.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { openSteps } from './open-steps.ts'

const step = (key: string, urgency: Urgency, state = 'to-do', dueOn?: string) => ({
  key,
  urgency,
  state,
  dueOn: dueOn === undefined ? undefined : partialDate(dueOn),
})
const mia = asId<'person'>('mia')
const theo = asId<'person'>('theo')

test('each open step once, the most urgent and the earliest due first', () => {
  const steps = openSteps([
    {
      personId: mia,
      actions: [
        step('later', 'this-week', 'to-do', '2026-12-02'),
        step('shared', 'now'),
        step('kept', 'keep-in-mind'),
        step('ticked', 'now', 'done'),
        step('refused', 'now', 'not-for-us'),
      ],
    },
    {
      personId: theo,
      actions: [step('sooner', 'this-week', 'waiting', '2026-12-01'), step('shared', 'now')],
    },
  ])
  expect(steps.map((one) => [one.step.key, one.personIds])).toEqual([
    ['shared', [mia, theo]],
    ['sooner', [theo]],
    ['later', [mia]],
  ])
})
