export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue }

/** An own member of an object; `undefined` for anything inherited (`toString`) or where there is no object. */
export const memberOf = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: JsonValue })[name]
    : undefined

/** The member as text; `undefined` where it is missing, null or something else. */
export const textOf = (value: JsonValue | undefined, name: string): string | undefined => {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : undefined
}

/** The member as a list; empty where it is missing or something else. */
export const listOf = (value: JsonValue | undefined, name: string): readonly JsonValue[] => {
  const member = memberOf(value, name)
  return Array.isArray(member) ? (member as readonly JsonValue[]) : []
}

/** Of the lists inside one entry no more is read than an account can have. */
const maxParts = 200

/** The first two hundred of a list inside an entry: addresses, fields, earlier passwords. */
export const partsOf = (value: JsonValue | undefined, name: string): readonly JsonValue[] =>
  listOf(value, name).slice(0, maxParts)

/** A member that is a number of seconds or milliseconds, or a text of it, as a text; `undefined` otherwise. */
export const timeOf = (value: JsonValue | undefined, name: string): string | undefined => {
  const member = memberOf(value, name)
  return typeof member === 'number' ? String(Math.trunc(member)) : textOf(value, name)
}
