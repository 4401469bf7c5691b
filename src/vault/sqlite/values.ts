/** At the SQL edge `null` stands for what the domain calls `undefined`. */
export const orNull = <Value extends string | number>(value: Value | undefined): Value | null =>
  value ?? null

/** SQL's NULL as the domain says it. */
export const orUndefined = <Value>(value: Value | null): Value | undefined => value ?? undefined

/** SQLite has no booleans. */
export const flag = (value: boolean): 0 | 1 => (value ? 1 : 0)
