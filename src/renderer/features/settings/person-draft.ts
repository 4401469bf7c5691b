import { cleanLine } from '../../../domain/importers/clean-line.ts'
import { earliestDay, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { Person, PersonRole } from '../../../domain/model/person.ts'
import type { Region } from '../../../domain/model/region.ts'

/** A person as they stand in a form, perhaps unfinished. */
export interface PersonDraft {
  readonly role: PersonRole
  readonly name: string
  readonly birthDate: PartialDate | undefined
  /** The date fields hold something that is not (yet) a date. */
  readonly isDateUnfinished: boolean
  /** Undefined: the household's. */
  readonly region: Region | undefined
}

export type NameProblem = 'missing'
/** `unfinished` is told by the date field itself. */
export type BirthProblem = 'unfinished' | 'in-the-future'

export interface PersonProblems {
  readonly name?: NameProblem
  readonly birthDate?: BirthProblem
}

/** An empty form for a person of this role. */
export const emptyPerson = (role: PersonRole): PersonDraft => ({
  role,
  name: '',
  birthDate: undefined,
  isDateUnfinished: false,
  region: undefined,
})

/** The form of somebody who is in the household already. */
export const draftOf = ({ role, name, birthDate, region }: Person): PersonDraft => ({
  role,
  name,
  birthDate,
  isDateUnfinished: false,
  region,
})

/**
 * What keeps a person from being saved; an empty object where nothing does. `today` is `YYYY-MM-DD`;
 * a birth date counts as in the future only when every day it can mean is.
 */
export const personProblems = (draft: PersonDraft, today: string | undefined): PersonProblems => ({
  ...(cleanLine(draft.name) === '' && { name: 'missing' as const }),
  ...(draft.isDateUnfinished
    ? { birthDate: 'unfinished' as const }
    : draft.birthDate &&
      today !== undefined &&
      earliestDay(draft.birthDate) > today && { birthDate: 'in-the-future' as const }),
})

/** True where `personProblems` found something. */
export const hasProblems = (problems: PersonProblems): boolean => Object.keys(problems).length > 0

/** What the program is asked to keep, with the name as one clean line. */
export const newPersonOf = (draft: PersonDraft): Omit<Person, 'id'> => ({
  role: draft.role,
  name: cleanLine(draft.name),
  birthDate: draft.birthDate,
  region: draft.region,
})
