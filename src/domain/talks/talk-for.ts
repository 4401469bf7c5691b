import { ageRange } from '../dates/age-range.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { TalkList, TalkPart, TalkSheet } from '../model/talk-sheet.ts'

/** A sheet for one child: which parts of each list are said, as indexes into the sheet's own. The rest is for all. */
export interface TalkChoice extends Readonly<Record<TalkList, readonly number[]>> {
  readonly talkId: string
}

const fitting = (parts: readonly TalkPart[], lost: ReadonlySet<DataClassId>): readonly number[] =>
  parts.flatMap(({ anyClass }, index) =>
    (anyClass?.some((id) => lost.has(id)) ?? true) ? [index] : [],
  )

const isOfAge = (
  { minAge, maxAge }: TalkSheet,
  { birthDate }: Pick<Person, 'birthDate'>,
  today: PartialDate,
): boolean => {
  const age = ageRange(birthDate, today)
  return age === undefined || (age.oldest >= minAge && age.youngest <= maxAge)
}

/**
 * The sheets for one person, youngest first, with the parts that fit what was lost, or may have been, about them. A
 * day of birth gives one sheet; a year may give two, and a child without a birth date gets those of all ages, to
 * choose from. None for a guardian, or for whoever has surely turned 18.
 */
export const talkFor = (
  talks: readonly TalkSheet[],
  person: Pick<Person, 'role' | 'birthDate'>,
  lost: ReadonlySet<DataClassId>,
  today: PartialDate,
): readonly TalkChoice[] =>
  person.role === 'guardian'
    ? []
    : talks
        .filter((sheet) => isOfAge(sheet, person, today))
        .toSorted((a, b) => a.minAge - b.minAge)
        .map((sheet) => ({
          talkId: sheet.id,
          say: fitting(sheet.say, lost),
          ifUsed: fitting(sheet.ifUsed, lost),
          watch: fitting(sheet.watch, lost),
        }))
