import { expect, test } from 'vitest'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { asId } from '../../../domain/model/id.ts'
import { lostData } from './lost-data.ts'

const ids = (...names: readonly string[]): readonly DataClassId[] => names.map((name) => asId(name))

test('what is out stands apart from what may be, in the order of the breach', () => {
  const breach = {
    breachId: asId<'breach'>('toy'),
    level: 'likely' as const,
    verdicts: [],
    dataClasses: ids('name', 'email', 'voice'),
    out: ids('voice', 'name'),
    done: 0,
    steps: 0,
  }
  expect(lostData(breach)).toEqual({ exposed: ['name', 'voice'], ask: ['email'] })
  expect(lostData({ ...breach, out: [] }).ask).toEqual(['name', 'email', 'voice'])
})
