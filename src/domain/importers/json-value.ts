export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }

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
