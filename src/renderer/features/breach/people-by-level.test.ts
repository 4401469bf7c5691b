import { expect, test } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import type { VerdictLevel } from '../../../domain/model/verdict.ts'
import { peopleByLevel } from './people-by-level.ts'

const person = (name: string, level: VerdictLevel) => ({ personId: asId<'person'>(name), level })

test('one group per level, worst first', () => {
  const groups = peopleByLevel([
    person('theo', 'possible'),
    person('mia', 'likely'),
    person('ana', 'likely'),
  ])
  expect(groups).toEqual([
    { level: 'likely', personIds: ['mia', 'ana'] },
    { level: 'possible', personIds: ['theo'] },
  ])
})

test('could not check counts as affected and is never dropped (P6)', () => {
  const groups = peopleByLevel([person('mia', 'could-not-check'), person('ana', 'not-affected')])
  expect(groups).toEqual([{ level: 'could-not-check', personIds: ['mia'] }])
})

test('who is probably out is named where nobody is in', () => {
  expect(peopleByLevel([person('ana', 'not-affected')])).toEqual([
    { level: 'not-affected', personIds: ['ana'] },
  ])
  expect(peopleByLevel([])).toEqual([])
})
