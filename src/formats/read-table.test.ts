import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectDelimiter } from './detect-delimiter.ts'
import { readTable, tableLimits } from './read-table.ts'

const cellsOf = async (text: string): Promise<unknown> => {
  const table = await readTable(text)
  return table.ok ? table.records.map(({ cells }) => cells) : table
}

const linesOf = async (text: string): Promise<unknown> => {
  const table = await readTable(text)
  return table.ok ? table.records.map(({ line }) => line) : table
}

describe('detectDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3,5\n', ';'],
    ['a\tb\n1, 2; 3\t4\n', '\t'],
    ['"a;b","c;d"\n"1;2","3;4"\n', ','],
    ['List of 3b, 2025\n\nname;url\nx;y\n', ';'],
    ['one column\nonly\n', undefined],
  ])('finds the separator of %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })
})

describe('readTable', () => {
  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['CR CR LF', 'a,b\r\r\n1,2\r\r\n3,4\r\r\n'],
    ['no end at the end', 'a,b\n1,2\n3,4'],
    ['mixed ends and blank lines', '\r\na,b\r\n\n1,2\n   \n3,4\n\n'],
    ['semicolons', 'a;b\n1;2\n3;4\n'],
    ['tabs', 'a\tb\n1\t2\n3\t4\n'],
    ['quotes', '"a","b"\n"1","2"\n"3","4"\n'],
    ['a separator line', 'sep=;\r\na;b\r\n1;2\r\n3;4\r\n'],
  ])('reads %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('keeps doubled quotes, separators and line ends inside quotes', async () => {
    expect(await cellsOf('a,b\n"say ""hi""","one,\r\ntwo"\n')).toEqual([
      ['a', 'b'],
      ['say "hi"', 'one,\ntwo'],
    ])
  })

  it('keeps rows that are short or long', async () => {
    expect(await cellsOf('a,b,c\n1\n1,2,3,4\n')).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
    ])
  })

  it.each([
    ['plain', 'a,b\n1,2\n3,4\n', [1, 2, 3]],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n', [1, 2, 3]],
    ['quoted line ends', 'a,b\n"1\n1\n1",2\n3,4\n', [1, 2, 5]],
    ['quoted CRLF', 'a,b\r\n"1\r\n1\r\n1",2\r\n3,4\r\n', [1, 2, 5]],
    ['blank lines', '\n\na,b\n\n1,2\n\n\n3,4\n', [3, 5, 8]],
    ['a separator line', 'sep=;\na;b\n1;2\n', [2, 3]],
  ])('knows the line each record starts on: %s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines)
  })

  it('knows the lines beyond the first chunk', async () => {
    const rows = Array.from({ length: 9000 }, (_, index) => `"${index}\n${index}",ä\n`)
    const lines = await linesOf(`a,b\n${rows.join('')}`)
    expect(lines).toEqual([1, ...rows.map((__, index) => 2 + 2 * index)])
  })

  it('takes a quote inside an unquoted cell as it is', async () => {
    expect(await cellsOf('item\tsize\nnails\t5" long\n')).toEqual([
      ['item', 'size'],
      ['nails', '5" long'],
    ])
  })

  it.each([
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n5,6\n', 'unmatched-quote', 3],
    ['text behind a closing quote', 'a,b\n1,2\n"3"x,4\n', 'unmatched-quote', 3],
    ['stray quotes that would swallow rows', 'a,b\n1,2"\n"3,4\n5,"6\n', 'unmatched-quote', 3],
    [
      'a cell of more than a million signs',
      `a,b\n1,${'x'.repeat(1_000_001)}\n`,
      'cell-too-large',
      2,
    ],
    ['more than 500 columns', `a,b\n${'1,'.repeat(500)}\n`, 'too-large', 2],
    ['no separator', 'just\nwords\n', 'unknown-format', undefined],
  ])('refuses %s', async (_, text, problem, line) => {
    expect(await readTable(text)).toEqual({ ok: false, problem, line })
  })

  it('takes a cell of exactly a million signs, and stops at the row limit', async () => {
    expect((await readTable(`a,b\n1,${'x'.repeat(1_000_000)}\n`)).ok).toBe(true)
    const limits = { ...tableLimits, rows: 2 }
    expect((await readTable('a,b\n1,2\n3,4\n', { limits })).ok).toBe(true)
    expect(await readTable('a,b\n1,2\n3,4\n5,6\n', { limits })).toMatchObject({
      problem: 'too-many-rows',
      line: 4,
    })
  })

  it.each([
    ['one line of separators', ','.repeat(500_000), 'cell-too-large', 3],
    ['one line of cells', 'x,'.repeat(250_000), 'cell-too-large', 3],
    ['a quote and then rows', `"${'3,4\n'.repeat(120_000)}`, 'unmatched-quote', 3],
    ['a quoted cell that goes on', `"${'x'.repeat(500_000)}",4`, 'cell-too-large', 3],
    ['quotes and nothing else', '"'.repeat(500_000), 'cell-too-large', 3],
  ])('gives up early on %s', async (_, end, problem, line) => {
    const limits = { ...tableLimits, recordLength: 300_000 }
    const table = await readTable(`a,b\n1,2\n${end}`, { limits })
    expect(table).toEqual({ ok: false, problem, line })
  })

  it('reads on after a long record and after many blank lines', async () => {
    const limits = { ...tableLimits, recordLength: 100_000 }
    const long = 'x'.repeat(90_000)
    const text = `a,b\n${'\n'.repeat(300_000)}1,${long}\n2,${long}\n3,4\n`
    const table = await readTable(text, { limits })
    expect(table.ok && table.records.map(({ line }) => line)).toEqual([
      1, 300_002, 300_003, 300_004,
    ])
  })

  it('cuts no line end and no character in two', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index},😀`)
    for (const end of ['\r\n', '\r\r\n', '\r'])
      for (const shift of ['', 'b', 'bc'])
        expect(await cellsOf(`a${shift},b${end}${rows.join(end)}${end}`)).toEqual([
          [`a${shift}`, 'b'],
          ...rows.map((row) => row.split(',')),
        ])
  })

  it('gives a result for any text, without a word of it in the error', async () => {
    const planted = 'Tr0ub4dor&3'
    const pieces = fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', planted, ' ', 'ü')
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const table = await readTable(parts.join(''))
        expect(table.ok ? '' : JSON.stringify(table)).not.toContain(planted)
      }),
    )
  })

  it('gives back whatever cells were written by the rules', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replaceAll('\r', ''))
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (written, delimiter) => {
        const text = written
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n')
        expect(await cellsOf(text)).toEqual(written)
      }),
    )
  })
})
