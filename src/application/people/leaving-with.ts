import type { Letter } from '../../domain/letters/letter.ts'
import type { Account } from '../../domain/model/account.ts'
import type { ActionRecord } from '../../domain/model/checklist.ts'
import type { PersonId } from '../../domain/model/id.ts'

/** What becomes of the accounts that name a person once they leave the household. */
export interface Leaving {
  /** About nobody else, whoever holds them. */
  readonly going: readonly Account[]
  /** About others too, or held for others. */
  readonly staying: readonly Account[]
}

/** Sorts the accounts that name the person; the others are in neither list. */
export const leavingWith = (accounts: readonly Account[], id: PersonId): Leaving => {
  const named = accounts.filter(
    ({ holderId, subjectIds }) => holderId === id || subjectIds.includes(id),
  )
  const isGoing = ({ subjectIds }: Account): boolean => subjectIds.every((one) => one === id)
  return { going: named.filter(isGoing), staying: named.filter((account) => !isGoing(account)) }
}

/** The records of steps that go: the person's own, and those about accounts that go. */
export const recordsLeaving = (
  records: readonly ActionRecord[],
  id: PersonId,
  { going }: Leaving,
): readonly ActionRecord[] => {
  const accounts = new Set<string>(going.map((account) => account.id))
  return records.filter(
    ({ key }) => key.endsWith(`@${id}`) || accounts.has(key.slice(key.indexOf(':') + 1)),
  )
}

/** The letters that go: those the person writes, and those about nobody else. */
export const lettersLeaving = (letters: readonly Letter[], id: PersonId): readonly Letter[] =>
  letters.filter(
    ({ senderId, subjectIds }) => senderId === id || subjectIds.every((one) => one === id),
  )
