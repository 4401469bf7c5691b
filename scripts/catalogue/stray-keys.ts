const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Paths of keys that stand in `input` and were dropped by parsing it into `output`. zod strips what a
 * schema does not name; in a hand-written file such a key is a typing mistake, and the fact would be lost.
 */
export const strayKeys = (
  input: unknown,
  output: unknown,
  path: readonly string[] = [],
): readonly string[] => {
  if (Array.isArray(input)) {
    const items: readonly unknown[] = Array.isArray(output) ? output : []
    return input.flatMap((item: unknown, index) =>
      strayKeys(item, items[index], [...path, String(index)]),
    )
  }
  if (!isRecord(input)) return []
  return Object.entries(input).flatMap(([key, value]) =>
    isRecord(output) && key in output
      ? strayKeys(value, output[key], [...path, key])
      : [[...path, key].join('.')],
  )
}
