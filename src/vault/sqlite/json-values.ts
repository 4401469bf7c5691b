import { StorageError } from '../errors.ts'

type FieldKind = 'text' | 'number' | 'yes-or-no' | 'list' | 'object'

/** The fields that a value must have at least, and what each is. */
export type Shape<Value> = {
  readonly [Field in keyof Value as undefined extends Value[Field] ? never : Field]: FieldKind
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isOfKind = (value: unknown, kind: FieldKind): boolean => {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'yes-or-no':
      return typeof value === 'boolean'
    case 'list':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
  }
}

/** The file is encrypted and sealed page by page, so this is a bug of ours or damage in memory. */
const damaged = (): StorageError => new StorageError('failed', 'JSON')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw damaged()
  }
}

const checked = <Value>(value: unknown, shape: Shape<Value>): Value => {
  const fields = Object.entries<FieldKind>(shape)
  if (isObject(value) && fields.every(([field, kind]) => isOfKind(value[field], kind))) {
    return value as Value
  }
  throw damaged()
}

/**
 * Reads back a value that a repository has written as JSON. Looks at the outermost fields only: cheap, and
 * enough that a broken row is a `StorageError` where it is read and no crash later on.
 */
export const readValue = <Value>(text: string, shape: Shape<Value>): Value =>
  checked(parsed(text), shape)

/** The same for a list of such values. */
export const readValues = <Value>(text: string, shape: Shape<Value>): readonly Value[] => {
  const values = parsed(text)
  if (!Array.isArray(values)) throw damaged()
  return values.map((value) => checked(value, shape))
}

/** The same for a list of texts. */
export const readTexts = (text: string): readonly string[] => {
  const values = parsed(text)
  if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return values
  throw damaged()
}
