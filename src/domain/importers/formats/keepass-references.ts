import { readBase64 } from '../read-base64.ts'
import { childText, type XmlElement } from '../xml-element.ts'
import { keepassFields } from './keepass-entry.ts'

const fieldNames: Readonly<Record<string, string>> = {
  T: 'Title',
  U: 'UserName',
  P: 'Password',
  A: 'URL',
  N: 'Notes',
}

const reference = /^\{REF:([TUPAN])@I:([0-9a-f]{32})\}$/i
const anyReference = /\{REF:/i

const hexOf = (uuid: string | undefined): string =>
  (readBase64(uuid ?? '') ?? []).map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * An entry may say "the password of that other entry". Such a reference is followed once, so that shared passwords are
 * seen as shared; one that leads nowhere, or is only a part of the value, makes the value unknown.
 */
export const referenceResolver = (
  entries: readonly XmlElement[],
): ((value: string | undefined) => string | undefined) => {
  let byId: ReadonlyMap<string, XmlElement> | undefined
  return (value) => {
    if (value === undefined || !anyReference.test(value)) return value
    const found = reference.exec(value.trim())
    if (!found) return undefined
    byId ??= new Map(entries.map((entry) => [hexOf(childText(entry, 'UUID')), entry]))
    const [, field = '', id = ''] = found
    const entry = byId.get(id.toLowerCase())
    const target = entry && keepassFields(entry).get(fieldNames[field.toUpperCase()] ?? '')
    return target !== undefined && anyReference.test(target) ? undefined : target
  }
}
