import { expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { on } from '../../../domain/test-support/sample-values.ts'
import { groupedLetters, type LetterView } from './letter-groups.ts'

const letter = (id: string, state: LetterView['state'], dueOn?: string): LetterView => ({
  id: asId(id),
  templateId: 't',
  serviceId: asId('s'),
  senderId: asId('ana'),
  subjectIds: [],
  writtenOn: on('2026-11-22'),
  dueOn: dueOn === undefined ? undefined : on(dueOn),
  state,
  isOfReceipt: false,
  isExtended: false,
  canExtend: false,
  next: [],
})

it('puts letters by what there is to do, the nearest day first and the newest of the settled', () => {
  const groups = groupedLetters([
    letter('a', 'answered'),
    letter('b', 'waiting'),
    letter('c', 'waiting', '2026-12-24'),
    letter('d', 'waiting', '2026-12-23'),
    letter('e', 'to-send'),
    letter('f', 'followed-up'),
    letter('g', 'overdue', '2026-11-01'),
  ])
  expect(groups.map(({ group, letters }) => [group, letters.map(({ id }) => id)])).toEqual([
    ['overdue', ['g']],
    ['to-send', ['e']],
    ['waiting', ['d', 'c', 'b']],
    ['settled', ['f', 'a']],
  ])
  expect(groupedLetters([])).toEqual([])
})
