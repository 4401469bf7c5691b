import { optionalLine } from '../clean-line.ts'
import { joinFolders } from '../folder-path.ts'
import type { LeftOut, Reading } from '../imported-item.ts'
import type { XmlFormat } from '../kinds/xml-format.ts'
import { makeItem } from '../make-item.ts'
import { findQuestions } from '../security-questions.ts'
import { childrenOf, childText, type XmlElement } from '../xml-element.ts'

interface Field {
  readonly type: string
  readonly name: string
  readonly value: string
}

const maxFields = 200

const fieldsOf = (card: XmlElement): readonly Field[] =>
  childrenOf(card, 'field')
    .slice(0, maxFields)
    .map((field) => ({
      type: field.attributes.get('type') ?? '',
      name: field.attributes.get('name') ?? '',
      value: field.text,
    }))
    .filter(({ value }) => value.trim() !== '')

const isSet = (card: XmlElement, name: string): boolean => card.attributes.get(name) === 'true'

/** A card is what its fields make it; only notes say what they are. */
const otherKind = (card: XmlElement, fields: readonly Field[]): LeftOut | undefined => {
  if (isSet(card, 'template')) return 'template'
  if (card.attributes.get('type') === 'note') return 'secure-note'
  const types = new Set(fields.map(({ type }) => type))
  if (types.has('expiry') && types.has('number')) return 'card'
  if (['login', 'password', 'website', 'email'].some((type) => types.has(type))) return undefined
  return fields.length === 0 ? 'secure-note' : 'other'
}

function* readCard(
  card: XmlElement,
  line: number,
  labels: ReadonlyMap<string, string>,
): Generator<Reading> {
  const fields = fieldsOf(card)
  const title = card.attributes.get('title')
  const what = otherKind(card, fields)
  if (what) {
    yield { kind: 'left-out', what, line, title: optionalLine(title) }
    return
  }
  const first = (type: string): string | undefined =>
    fields.find((field) => field.type === type)?.value
  yield {
    kind: 'item',
    item: makeItem({
      line,
      title,
      urls: fields.filter(({ type }) => type === 'website').map(({ value }) => value),
      userName: first('login'),
      email: first('email'),
      password: first('password'),
      questions: findQuestions(fields.filter(({ type }) => type === 'text' || type === 'secret')),
      folder: joinFolders(childrenOf(card, 'label_id').map(({ text }) => labels.get(text.trim()))),
      notes: childText(card, 'notes'),
      oneTimeCodes: first('one_time_password') !== undefined,
      skip: isSet(card, 'deleted') ? 'in-trash' : undefined,
    }),
  }
  for (const _ of [...childrenOf(card, 'file'), ...childrenOf(card, 'image')].slice(0, maxFields))
    yield { kind: 'left-out', what: 'attachment', line, title: optionalLine(title) }
}

function* readCards(root: XmlElement): Generator<Reading> {
  const labels = new Map(
    childrenOf(root, 'label').map(({ attributes }) => [
      attributes.get('id') ?? '',
      attributes.get('name') ?? '',
    ]),
  )
  for (const [index, card] of childrenOf(root, 'card').entries())
    yield* readCard(card, index + 1, labels)
}

/** SafeInCloud: cards of any fields, sorted by labels. Its times are of the last change of the card. */
export const safeInCloudXml: XmlFormat = {
  id: 'safe-in-cloud-xml',
  recognises: (root) => root.name === 'database' && childrenOf(root, 'card').length > 0,
  read: (root) => ({
    ok: true,
    count: childrenOf(root, 'card').length,
    readings: readCards(root),
  }),
}
