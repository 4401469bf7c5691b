import { expect, test } from 'vitest'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import { asId } from '../../../domain/model/id.ts'
import type { SurfaceBreach } from './surface-view.ts'
import { worstFirst } from './worst-first.ts'

const breach = (
  id: string,
  level: VerdictLevel,
  out: readonly string[],
  maybe: readonly string[] = [],
): SurfaceBreach => ({
  breachId: asId(id),
  level,
  verdicts: [],
  dataClasses: [...out, ...maybe].map((name) => asId(name)),
  out: out.map((name) => asId(name)),
  done: 0,
  steps: 0,
})

test('the surest first, then what lost most, then what may have lost most', () => {
  const order = worstFirst([
    breach('possible', 'possible', [], ['name', 'email', 'voice']),
    breach('little', 'likely', ['name']),
    breach('little and perhaps more', 'likely', ['name'], ['email']),
    breach('much', 'likely', ['name', 'email']),
    breach('sure', 'confirmed', ['name']),
  ])
  expect(order.map(({ breachId }) => breachId)).toEqual([
    'sure',
    'much',
    'little and perhaps more',
    'little',
    'possible',
  ])
})
