import type { ActionWords, PlaybookAction } from '../../src/domain/model/playbook.ts'
import { conditionProblems } from './condition-rules.ts'
import type { Entry } from './entries.ts'
import { icuProblem } from './icu-rules.ts'
import { fileNameProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { sourceListProblems } from './source-rules.ts'

/** The placeholders that always have a value, whatever an action is about. */
const always = ['person', 'breach', 'breachService'] as const

/** The placeholders a sentence may use: only those that have a value wherever the action is shown. */
const placeholdersOf = (action: PlaybookAction): readonly string[] => [
  ...always,
  ...(action.about === 'person' ? [] : ['service', 'account']),
  ...(action.when.linkedTo === undefined ? [] : ['through']),
]

const messagesOf = (words: Partial<ActionWords>): readonly (readonly [string, string])[] => [
  ...(words.title === undefined ? [] : [['title', words.title] as const]),
  ...(words.why === undefined ? [] : [['why', words.why] as const]),
  ...(words.how ?? []).map((step, index) => [`how.${index}`, step] as const),
  ...(words.doneWhen === undefined ? [] : [['doneWhen', words.doneWhen] as const]),
  ...(words.doesNotHelp === undefined ? [] : [['doesNotHelp', words.doesNotHelp] as const]),
]

const wordProblems = ({ file, value }: Entry<PlaybookAction>): readonly Problem[] => {
  const allowed = placeholdersOf(value)
  const texts = [
    ...messagesOf(value.words).map(([path, text]) => [`words.${path}`, text] as const),
    ...Object.entries(value.variants).flatMap(([region, words]) =>
      messagesOf(words).map(([path, text]) => [`variants.${region}.${path}`, text] as const),
    ),
  ]
  return texts.flatMap(([path, text]) => {
    const message = icuProblem(text, allowed)
    return message === undefined ? [] : [{ file, path, message }]
  })
}

/** A task of a person and one of an account never meet, so a deed has to be done about one of them throughout. */
const deedProblems = (actions: readonly Entry<PlaybookAction>[]): readonly Problem[] => {
  const targets = new Map<string, string>()
  return actions.flatMap(({ file, value: { deed, about } }) => {
    if (deed === undefined) return []
    const target = about === 'person' ? 'person' : 'account'
    const before = targets.get(deed) ?? target
    targets.set(deed, before)
    return before === target
      ? []
      : [
          {
            file,
            path: 'deed',
            message: `is done about ${before === 'person' ? 'a person' : 'an account'} elsewhere`,
          },
        ]
  })
}

/** Every rule that the playbook's actions have to keep; `dataClasses` are the known ids. */
export const allPlaybookProblems = (
  actions: readonly Entry<PlaybookAction>[],
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...fileNameProblems(actions),
  ...deedProblems(actions),
  ...actions.flatMap((action) => [
    ...conditionProblems(action, dataClasses),
    ...wordProblems(action),
    ...sourceListProblems(action.file, action.value.sources),
    ...(action.value.sources.length === 0
      ? [{ file: action.file, path: 'sources', message: 'is empty' }]
      : []),
    ...(action.value.words.how.length === 0
      ? [{ file: action.file, path: 'words.how', message: 'is empty' }]
      : []),
  ]),
]
