import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memberOf } from '../domain/importers/json-value.ts'
import { readJson } from './read-json.ts'

const limits = { depth: 20, textLength: 100, values: 1000 }

describe('readJson', () => {
  it('gives back any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        const text = JSON.stringify(value)
        expect(await readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown })
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
    ['has a text that is too long', `["${'ä'.repeat(101)}"]`, 'cell-too-large'],
    ['has a name that is too long', `{"${'ä'.repeat(101)}":1}`, 'cell-too-large'],
    ['has too many values', `[${'1,'.repeat(1000)}1]`, 'too-large'],
    ['has too many lists', `[${'[],'.repeat(500)}[]]`, 'too-large'],
  ])('refuses what %s', async (_, text, problem) => {
    expect(await readJson(text, limits)).toEqual({ ok: false, problem, line: undefined })
  })

  it('takes what just keeps the limits', async () => {
    const text = JSON.stringify(['a'.repeat(100), ...Array<number>(998).fill(1)])
    expect((await readJson(text, limits)).ok).toBe(true)
  })

  it('takes attachments and locked exports of any length', async () => {
    const sealed = `2.${Buffer.alloc(300, 251).toString('base64')}|${Buffer.alloc(300, 62).toString('base64url')}`
    expect((await readJson(JSON.stringify({ data: sealed }), limits)).ok).toBe(true)
    expect((await readJson(JSON.stringify({ data: `${sealed} ` }), limits)).ok).toBe(false)
  })

  it('does not count brackets inside strings', async () => {
    expect((await readJson(JSON.stringify('['.repeat(50)), limits)).ok).toBe(true)
  })

  it('keeps polluting names as plain members', async () => {
    const read = await readJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"x":1}}}')
    expect(read.ok && memberOf(read.value, 'polluted')).toBe(undefined)
    expect(read.ok && memberOf(read.value, 'toString')).toBe(undefined)
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
  })

  it('gives a result for any text', async () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', '1', 'null', ' ')
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        expect(typeof (await readJson(parts.join(''), limits)).ok).toBe('boolean')
      }),
    )
  })
})
