import { letterFacts } from '../../src/domain/letters/letter-facts.ts'
import type { LetterParagraph, LetterTemplate } from '../../src/domain/model/letter-template.ts'
import { letterNeeds } from '../../src/domain/letters/template-fits.ts'
import type { Entry } from './entries.ts'
import { icuProblem } from './icu-rules.ts'
import { fileNameProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'
import { textProblems } from './text-rules.ts'

const factNames = Object.keys(letterFacts)

const usedIn = ({ text, items }: LetterParagraph): readonly string[] => {
  const all = [text, ...(items ?? [])].join(' ')
  return factNames.filter((name) => new RegExp(`\\{${name}[,}]`).test(all))
}

/** A placeholder may stand where its kind of letter or a condition of the paragraph fills it. */
const isFilled = (template: LetterTemplate, { when }: LetterParagraph, name: string): boolean => {
  const needed = letterFacts[name]
  if (needed === undefined || needed === 'always') return true
  const needs = letterNeeds(template.kind)
  if (needed === 'letter') return needs === 'letter'
  if (needed === 'authority') return template.kind === 'complaint'
  return (needed === 'breach' && needs === 'breach') || (when ?? []).includes(needed)
}

const paragraphProblems = (
  file: string,
  template: LetterTemplate,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] =>
  template.paragraphs.flatMap((paragraph, index) => {
    const path = `paragraphs.${index}`
    const texts = [
      [`${path}.text`, paragraph.text] as const,
      ...(paragraph.items ?? []).map((item, place) => [`${path}.items.${place}`, item] as const),
    ]
    return [
      ...textProblems(file, texts),
      ...texts.flatMap(([at, text]) => {
        const message = icuProblem(text, factNames)
        return message === undefined ? [] : [{ file, path: at, message }]
      }),
      ...usedIn(paragraph)
        .filter((name) => !isFilled(template, paragraph, name))
        .map((name) => ({ file, path, message: `has {${name}}, which nothing fills here` })),
      ...unknownIdProblems(
        file,
        `${path}.anyClass`,
        paragraph.anyClass ?? [],
        dataClasses,
        'data class',
      ),
    ]
  })

/** What each law limits by itself: a letter that stands on it without saying so would claim too much. */
const lawProblems = (file: string, template: LetterTemplate): readonly Problem[] => {
  const { regime, maxAge, serviceKinds, deadline } = template
  const isCoppa = regime === 'us-coppa'
  return [
    ...(isCoppa && maxAge !== 12
      ? [{ file, path: 'maxAge', message: 'has to be 12: COPPA ends at 13' }]
      : []),
    ...(isCoppa && serviceKinds === undefined
      ? [{ file, path: 'serviceKinds', message: 'is missing: COPPA is about online services' }]
      : []),
    ...(deadline !== undefined && (regime === 'none' || isCoppa)
      ? [{ file, path: 'deadline', message: 'has no law that sets it' }]
      : []),
    ...(deadline !== undefined && (deadline.months === undefined) === (deadline.days === undefined)
      ? [{ file, path: 'deadline', message: 'has to be in months or in days' }]
      : []),
    ...(regime === 'none' &&
    template.paragraphs.some(({ text, items }) =>
      /GDPR|COPPA|CFR|Article \d|under the law/.test([text, ...(items ?? [])].join(' ')),
    )
      ? [{ file, path: 'paragraphs', message: 'names a law, and stands on none' }]
      : []),
  ]
}

/**
 * Every rule that letters have to keep: named after their files, one of a kind for each law, with sources that were
 * read (P9), a subject that names nobody, placeholders that are filled wherever they stand, and the limits of the law.
 */
export const allLetterProblems = (
  letters: readonly Entry<LetterTemplate>[],
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => {
  const keys = letters.map(({ value }) => `${value.kind} ${value.regime}`)
  return [
    ...fileNameProblems(letters),
    ...letters.flatMap(({ file, value }, index) => [
      ...sourceListProblems(file, value.sources),
      ...(value.subject.includes('{')
        ? [{ file, path: 'subject', message: 'has a placeholder; it names nobody and nothing' }]
        : []),
      ...textProblems(file, [
        ['subject', value.subject],
        ...value.proof.map((text, place) => [`proof.${place}`, text] as const),
      ]),
      ...paragraphProblems(file, value, dataClasses),
      ...lawProblems(file, value),
      ...(keys.indexOf(keys[index] ?? '') === index
        ? []
        : [{ file, path: 'kind', message: 'is there twice for this law' }]),
    ]),
  ]
}
