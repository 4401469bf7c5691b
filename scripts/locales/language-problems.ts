import { IntlMessageFormat } from 'intl-messageformat'

/** Messages of one language by their place: `frame.nav.accounts`. */
export type Messages = ReadonlyMap<string, string>

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** All texts of a locale file below `path`. */
export const messagesIn = (
  value: unknown,
  path: string,
): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`))
}

/** Names of the values that a message fills in, and the number forms of each of its plurals. */
const partsOf = (
  elements: Elements,
): { readonly names: readonly string[]; readonly plurals: readonly (readonly string[])[] } => {
  const names: string[] = []
  const plurals: (readonly string[])[] = []
  for (const element of elements) {
    // 0 is plain text and 7 the number sign; neither names a value.
    if (element.type !== 0 && element.type !== 7) names.push(element.value)
    if (!('options' in element)) continue
    if ('pluralType' in element && element.pluralType === 'cardinal')
      plurals.push(Object.keys(element.options))
    for (const option of Object.values(element.options)) {
      const inner = partsOf(option.value)
      names.push(...inner.names)
      plurals.push(...inner.plurals)
    }
  }
  return { names, plurals }
}

/** What has to be the same in both languages: values that are filled in, and marks such as `<b>`. */
const filledIn = (text: string, names: readonly string[]): readonly string[] =>
  [
    ...new Set([
      ...names.map((name) => `{${name}}`),
      ...[...text.matchAll(/<\/?\w+>/g)].map(([mark]) => mark),
    ]),
  ].toSorted()

const messageProblems = (language: string, text: string, english: string): readonly string[] => {
  if (text.includes("'"))
    return ['has a straight apostrophe, which ICU reads as an escape; write ’']
  let elements: Elements
  try {
    elements = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst()
  } catch (cause) {
    return [`is no ICU message: ${cause instanceof Error ? cause.message : String(cause)}`]
  }
  const { names, plurals } = partsOf(elements)
  const wanted = filledIn(
    english,
    partsOf(new IntlMessageFormat(english, 'en', undefined, { ignoreTag: true }).getAst()).names,
  )
  const given = filledIn(text, names)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return [
    ...wanted.filter((one) => !given.includes(one)).map((one) => `does not have ${one}`),
    ...given
      .filter((one) => !wanted.includes(one))
      .map((one) => `has ${one}, which English has not`),
    ...plurals.flatMap((plural) =>
      plural.flatMap((form) =>
        form.startsWith('=') || form === 'other' || (forms as readonly string[]).includes(form)
          ? []
          : [`has the number form “${form}”, which ${language} does not use`],
      ),
    ),
  ]
}

/**
 * What is wrong with a language compared with English, one line for each: a message that is missing or that
 * nothing uses, no ICU, a value or mark that English has and this has not, a number form the language lacks.
 */
export const languageProblems = (
  language: string,
  messages: Messages,
  english: Messages,
): readonly string[] => [
  ...[...english.keys()]
    .filter((path) => !messages.has(path))
    .map((path) => `${language}: ${path} is missing`),
  ...[...messages].flatMap(([path, text]) => {
    const original = english.get(path)
    if (original === undefined) return [`${language}: ${path} is no message of the interface`]
    return messageProblems(language, text, original).map(
      (problem) => `${language}: ${path} ${problem}`,
    )
  }),
]
