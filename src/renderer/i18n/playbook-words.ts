import i18next from 'i18next'
import type { ActionWords, Playbook } from '../../domain/model/playbook.ts'

/** The playbook arrives with the catalogue, not with the interface's own words; it is in English. */
const sourceLanguage = 'en'
const namespace = 'playbook'

let registered: string | undefined

const flat = (words: Partial<ActionWords>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([part, value]): [string, string][] => {
      if (typeof value === 'string') return [[part, value]]
      if (value === undefined) return []
      return value.map((step, index) => [`how.${index}`, step])
    }),
  )

/** Makes the playbook's sentences known under `ACTION.VARIANT.PART`. Repeated calls do nothing. */
export const registerPlaybook = (playbook: Playbook): void => {
  if (registered === playbook.version) return
  registered = playbook.version
  for (const action of playbook.actions) {
    for (const [variant, words] of [
      ['default', action.words] as const,
      ...Object.entries(action.variants),
    ]) {
      for (const [part, text] of Object.entries(flat(words))) {
        i18next.addResource(sourceLanguage, namespace, `${action.id}.${variant}.${part}`, text)
      }
    }
  }
  for (const { id, because, liveWith } of playbook.noRemedies) {
    for (const [part, text] of [
      ['because', because],
      ['liveWith', liveWith],
    ] as const) {
      if (text !== undefined) {
        i18next.addResource(sourceLanguage, namespace, `no-remedy.${id}.${part}`, text)
      }
    }
  }
}

/**
 * One sentence of an action in the wanted variant, else in the default one. `part` is `title`,
 * `why`, `how.0`, `doneWhen` or `doesNotHelp`.
 */
export const playbookText = (
  language: string,
  actionId: string,
  variant: string,
  part: string,
  params: Readonly<Record<string, string>>,
): string =>
  String(
    i18next.t([`${actionId}.${variant}.${part}`, `${actionId}.default.${part}`], {
      ...params,
      lng: language,
      ns: namespace,
    }),
  )

/** One sentence on what no step brings back. `person` is whose data it is. */
export const noRemedyText = (
  language: string,
  id: string,
  part: 'because' | 'liveWith',
  person: string,
): string => String(i18next.t(`no-remedy.${id}.${part}`, { person, lng: language, ns: namespace }))
