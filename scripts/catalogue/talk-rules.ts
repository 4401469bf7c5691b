import { talkLists, type TalkPart, type TalkSheet } from '../../src/domain/model/talk-sheet.ts'
import type { Entry } from './entries.ts'
import { icuProblem } from './icu-rules.ts'
import { fileNameProblems, repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'
import { textProblems } from './text-rules.ts'

/** A child grows up on the 18th birthday. */
const ages = Array.from({ length: 18 }, (_, age) => age)

const placeholders = ['person', 'service']

const linesOf = (
  list: string,
  parts: readonly TalkPart[],
): readonly (readonly [string, string])[] =>
  parts.flatMap(({ lines }, part) =>
    lines.map((text, line) => [`${list}.${part}.lines.${line}`, text] as const),
  )

const textsOf = (sheet: TalkSheet): readonly (readonly [path: string, text: string])[] => [
  ['title', sheet.title],
  ['trusted', sheet.trusted],
  ...(['prepare', 'ask', 'avoid'] as const).flatMap((list) =>
    sheet[list].map((text, index) => [`${list}.${index}`, text] as const),
  ),
  ...talkLists.flatMap((list) => linesOf(list, sheet[list])),
]

const partProblems = (
  { file, value }: Entry<TalkSheet>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] =>
  talkLists.flatMap((list) => [
    ...value[list].flatMap(({ anyClass }, index) => [
      ...unknownIdProblems(file, `${list}.${index}`, anyClass ?? [], dataClasses, 'data class'),
      ...repetitionProblems(file, `${list}.${index}`, anyClass ?? []),
    ]),
    // A sheet is read where nothing is known of the data, too.
    ...(value[list].some(({ anyClass }) => anyClass === undefined)
      ? []
      : [{ file, path: list, message: 'has nothing that is always said' }]),
  ])

const ageProblems = (sheets: readonly Entry<TalkSheet>[]): readonly Problem[] => [
  ...sheets
    .filter(({ value }) => value.minAge > value.maxAge)
    .map(({ file }) => ({ file, path: 'maxAge', message: 'is before minAge' })),
  ...ages.flatMap((age) => {
    const [first, ...more] = sheets.filter(
      ({ value }) => value.minAge <= age && age <= value.maxAge,
    )
    return first
      ? more.map(({ file }) => ({
          file,
          path: 'minAge',
          message: `is also for the age of ${age}, as ${first.value.id} is`,
        }))
      : [{ file: 'playbook/talks', path: '', message: `has no sheet for the age of ${age}` }]
  }),
]

/**
 * Every rule that talk sheets have to keep: named after their files, sources read on a known day (P9), one sheet for
 * each age from birth to 17, known data classes, sentences that are messages with `person` and `service`.
 */
export const allTalkProblems = (
  sheets: readonly Entry<TalkSheet>[],
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...fileNameProblems(sheets),
  ...ageProblems(sheets),
  ...sheets.flatMap((sheet) => [
    ...partProblems(sheet, dataClasses),
    ...sourceListProblems(sheet.file, sheet.value.sources),
    ...textProblems(sheet.file, textsOf(sheet.value)),
    ...textsOf(sheet.value).flatMap(([path, text]) => {
      const message = icuProblem(text, placeholders)
      return message === undefined || text.includes("'")
        ? []
        : [{ file: sheet.file, path, message }]
    }),
  ]),
]
