import i18next from 'i18next'
import { talkLists, type TalkSheet } from '../../domain/talks/talk-sheet.ts'

/** The playbook arrives with the catalogue, in English. */
const sourceLanguage = 'en'
const namespace = 'playbook'

const textsOf = (sheet: TalkSheet): readonly (readonly [part: string, text: string])[] => [
  ['title', sheet.title],
  ['trusted', sheet.trusted],
  ...(['prepare', 'ask', 'avoid'] as const).flatMap((list) =>
    sheet[list].map((text, index) => [`${list}.${index}`, text] as const),
  ),
  ...talkLists.flatMap((list) =>
    sheet[list].flatMap(({ lines }, part) =>
      lines.map((text, line) => [`${list}.${part}.${line}`, text] as const),
    ),
  ),
]

/** Makes the sentences of the talk sheets known under `talk.SHEET.PART`. */
export const registerTalks = (sheets: readonly TalkSheet[]): void => {
  for (const sheet of sheets) {
    for (const [part, text] of textsOf(sheet)) {
      i18next.addResource(sourceLanguage, namespace, `talk.${sheet.id}.${part}`, text)
    }
  }
}

/**
 * One sentence of a talk sheet. `part` is `title`, `trusted`, `prepare.0`, `ask.0` or `avoid.0`; in a list that is
 * parted by what was lost, the part and the line in it: `say.1.0`, `ifUsed.1.0`, `watch.1.0`.
 */
export const talkText = (
  language: string,
  talkId: string,
  part: string,
  params: Readonly<Record<'person' | 'service', string>>,
): string =>
  String(i18next.t(`talk.${talkId}.${part}`, { ...params, lng: language, ns: namespace }))
