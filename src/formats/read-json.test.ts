import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memberOf } from '../domain/importers/json-value.ts'
import { readJson } from './read-json.ts'

const options = { maxDepth: 20 }

describe('readJson', () => {
  it('gives back any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        expect(readJson(text, options)).toEqual({ ok: true, value: JSON.parse(text) as unknown })
      }),
    )
  })

  it.each([
    ['stops in a list', '{"items":[{"name":"a"},', 'truncated'],
    ['stops in a string', '{"items":[{"name":"a\\"b', 'truncated'],
    ['is closed but wrong', '{"items":[,]}', 'unknown-format'],
    ['is something else', '{not json}', 'unknown-format'],
    ['is too deep', '['.repeat(21) + ']'.repeat(21), 'too-deep'],
    ['would exhaust the stack', '['.repeat(1_000_000), 'too-deep'],
  ])('refuses what %s', (_, text, problem) => {
    expect(readJson(text, options)).toEqual({ ok: false, problem, line: undefined })
  })

  it('does not count brackets inside strings', () => {
    expect(readJson(JSON.stringify('['.repeat(50)), options).ok).toBe(true)
  })

  it('keeps polluting names as plain members', () => {
    const read = readJson(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"x":1}}}',
      options,
    )
    expect(read.ok && memberOf(read.value, 'polluted')).toBe(undefined)
    expect(read.ok && memberOf(read.value, 'toString')).toBe(undefined)
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
  })

  it('gives a result for any text', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', '1', 'null', ' ')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(typeof readJson(parts.join(''), options).ok).toBe('boolean')
      }),
    )
  })
})
