import fc from 'fast-check'
import type { z } from 'zod'
import {
  accountIdSchema,
  breachIdSchema,
  dataClassIdSchema,
  importBatchIdSchema,
  letterIdSchema,
  partialDateSchema,
  personIdSchema,
  serviceIdSchema,
} from '../../src/contract/model.ts'
import { hostileNumbers, hostileTexts } from '../mutate/hostile-values.ts'
import { files } from './sample-files.ts'

type Schema = z.core.$ZodType
type Check = z.core.$ZodCheckDef & Readonly<Record<string, unknown>>

const someId = (...kinds: readonly string[]) =>
  fc.tuple(fc.constantFrom(...kinds), fc.nat(20)).map((id) => ({ $id: id }))

const dates = fc.oneof(
  fc.constantFrom(
    '2013',
    '2013-12',
    '2013-12-27',
    '2026-11-22',
    '1900',
    '2999-12-31',
    '2024-02-29',
  ),
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

/** The schemas that stand for something that is there, or that are checked by code alone. */
const known: ReadonlyMap<Schema, fc.Arbitrary<unknown>> = new Map<Schema, fc.Arbitrary<unknown>>([
  [personIdSchema, someId('person')],
  [accountIdSchema, someId('account')],
  [importBatchIdSchema, someId('import')],
  [letterIdSchema, someId('letter')],
  [serviceIdSchema, someId('service')],
  [breachIdSchema, someId('breach')],
  [dataClassIdSchema, someId('class')],
  [partialDateSchema, dates],
])

const pollutingNames = ['__proto__', 'constructor', 'prototype', 'toJSON', 'then', '']

/** What no schema asks for. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(...hostileNumbers),
  fc.constantFrom<unknown>(null, true, [], {}, [[]], [null]),
  fc.constantFrom('NaN', 'Infinity', '-Infinity').map((number) => ({ $number: number })),
  fc.constant({ $nothing: true }),
  fc
    .tuple(
      fc.constantFrom('x', '\u0301', '\uD800', ' ', 'ä', '"'),
      fc.constantFrom(201, 10_001, 1_000_000),
    )
    .map((repeat) => ({ $repeat: repeat })),
  fc.constantFrom(10, 500, 10_000).map((depth) => ({ $nest: [depth, 'x'] })),
  fc
    .tuple(fc.constantFrom(...pollutingNames), fc.jsonValue())
    .map(([name, value]) => Object.fromEntries([[name, value]])),
  fc.array(fc.constant(0), { minLength: 1_000, maxLength: 1_000 }),
  someId('person', 'account', 'import', 'letter', 'service', 'breach', 'class', 'other'),
  fc.jsonValue(),
)

const checksOf = (schema: Schema): readonly Check[] => {
  const { def } = schema._zod as unknown as {
    readonly def: Check & {
      readonly checks?: readonly { readonly _zod: { readonly def: Check } }[]
    }
  }
  return [def, ...(def.checks ?? []).map((check) => check._zod.def)]
}

const limitOf = (schema: Schema, check: string, name: string): number | undefined => {
  const limits = checksOf(schema).flatMap((each) =>
    each.check === check && typeof each[name] === 'number' ? [each[name]] : [],
  )
  return limits[0]
}

const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Roblox', 'Swim club', 'ana@example.com', 'a', 'Mia', 'x y'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
)

const textFor = (schema: Schema): fc.Arbitrary<unknown> => {
  const format = checksOf(schema).find((check) => check.check === 'string_format')
  if (format?.['format'] === 'uuid') return someId('other', 'other', 'import', 'account')
  const pattern = format?.['pattern']
  if (pattern instanceof RegExp) {
    try {
      return fc.stringMatching(pattern)
    } catch {
      // A pattern with a sign that cannot be turned round: only what is not asked for comes of it.
    }
  }
  const longest = limitOf(schema, 'max_length', 'maximum')
  const atTheEnd = longest === undefined ? [] : [longest, longest + 1]
  return fc.oneof(
    { weight: 8, arbitrary: words },
    {
      weight: 1,
      arbitrary: fc.constantFrom(1, ...atTheEnd).map((length) => ({ $repeat: ['x', length] })),
    },
  )
}

const numberFor = (schema: Schema): fc.Arbitrary<unknown> => {
  const least = limitOf(schema, 'greater_than', 'value') ?? -3
  const most = limitOf(schema, 'less_than', 'value')
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.integer({ min: least, max: Math.max(least, Math.min(most ?? 60, least + 60)) }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(least - 1, ...(most === undefined ? [] : [most, most + 1])),
    },
    { weight: 1, arbitrary: fc.constantFrom(...hostileNumbers) },
  )
}

const listOf = (element: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(element, { maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: element.chain((each) =>
        fc.constantFrom(51, 501, 1_001).map((count) => Array<unknown>(count).fill(each)),
      ),
    },
  )

type Shape = Readonly<Record<string, Schema>>

const objectFor = (shape: Shape): fc.Arbitrary<unknown> => {
  const fields = Object.entries(shape).map(([name, schema]) => [name, inputFor(schema)] as const)
  const whole = fc
    .tuple(...fields.map(([, field]) => field))
    .map((values) =>
      Object.fromEntries(
        fields.flatMap(([name], at) => (isNothing(values[at]) ? [] : [[name, values[at]]])),
      ),
    )
  const more = fc
    .tuple(whole, fc.constantFrom(...pollutingNames, 'extra'), fc.jsonValue())
    .map(([object, name, value]) => Object.fromEntries([...Object.entries(object), [name, value]]))
  return fc.oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: more })
}

const isNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '$nothing' in value

const plainFor = (schema: Schema): fc.Arbitrary<unknown> => {
  const { def } = schema._zod as unknown as { readonly def: z.core.$ZodTypes['_zod']['def'] }
  // Kinds that the contract does not have get whatever is hostile.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (def.type) {
    case 'string':
      return textFor(schema)
    case 'number':
      return numberFor(schema)
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom<unknown>(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom<unknown>(...def.values)
    case 'array':
      return listOf(inputFor(def.element))
    case 'object':
      return objectFor(def.shape)
    case 'record':
      return fc.dictionary(fc.string({ maxLength: 8 }), inputFor(def.valueType), { maxKeys: 4 })
    case 'tuple':
      return fc.tuple(...def.items.map((item) => inputFor(item)))
    case 'union':
      return fc.oneof(...def.options.map((option) => inputFor(option)))
    case 'optional':
      return fc.oneof(inputFor(def.innerType), fc.constant({ $nothing: true }))
    case 'nullable':
      return fc.oneof(inputFor(def.innerType), fc.constant(null))
    case 'readonly':
    case 'default':
      return inputFor(def.innerType)
    case 'pipe':
      return inputFor(def.in)
    case 'file':
      return fc.constantFrom<unknown>(...files)
    default:
      return hostile
  }
}

/**
 * Encoded inputs for a schema: most of them as it asks, at its limits too, some nearly so, some not at all. Ids are
 * those of things that are there, of other kinds too.
 */
export const inputFor = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: known.get(schema) ?? plainFor(schema) },
    { weight: 1, arbitrary: hostile },
  )
