import { isProcedure, type AnyProcedure } from '@orpc/server'
import type { z } from 'zod'

/** A procedure of the router by its path, such as `accounts.add`. */
export interface Named {
  readonly name: string
  readonly procedure: AnyProcedure
  /** What it takes; absent where it takes nothing. */
  readonly input: z.core.$ZodType | undefined
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value

/** Every procedure below a router, in its order. */
export const proceduresIn = (router: object, path: readonly string[] = []): readonly Named[] =>
  Object.entries(router).flatMap(([name, value]): readonly Named[] => {
    if (isProcedure(value)) {
      const { inputSchema } = value['~orpc']
      const input = isSchema(inputSchema) ? inputSchema : undefined
      return [{ name: [...path, name].join('.'), procedure: value, input }]
    }
    return typeof value === 'object' && value !== null ? proceduresIn(value, [...path, name]) : []
  })
