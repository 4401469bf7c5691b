import { describe, expect, it } from 'vitest'
import { mappedReader } from '../../domain/importers/mapped-table.ts'
import { readImportFile } from './read-import-file.ts'
import { readExport } from './test-support/export-case.ts'
import { makeWorkbook, sheetOf, type SheetCell } from './test-support/make-workbook.ts'
import { zipFile } from './test-support/zip-file.ts'

const chrome: readonly (readonly SheetCell[])[] = [
  ['name', 'url', 'username', 'password', 'note'],
  ['Roblox', 'https://www.roblox.com/a', 'theo', 'pw-one', 'a note'],
  ['Club', 'club.example.org', 'mia@example.com', '=1+1', ''],
]

const chromeItems = [
  {
    title: 'Roblox',
    origins: ['https://www.roblox.com'],
    userName: 'theo',
    password: 'pw-one',
    notes: 'a note',
  },
  {
    title: 'Club',
    origins: ['https://club.example.org'],
    email: 'mia@example.com',
    password: '=1+1',
  },
]

const school: readonly (readonly SheetCell[])[] = [
  ['Lists of the school'],
  [],
  ['Child', 'Club', 'Website', 'Code', 'Since', 'Fee', 'Active'],
  [
    'Mia',
    'Swimming',
    'swim.example.org',
    { t: 'n', v: 7, z: '0000' },
    new Date('2013-12-27T00:00:00Z'),
    { t: 'n', v: 12.5, f: 'B1*2' },
    true,
  ],
  [],
  [
    'Theo',
    'Chess',
    'chess.example.org',
    '007',
    { t: 'n', v: 41635, z: 'dd/mm/yyyy' },
    491701234567,
    false,
  ],
]

describe.each(['xlsx', 'ods'] as const)('a spreadsheet (%s)', (bookType) => {
  it('that was a table of Chrome is recognised as that', async () => {
    const found = await readExport(makeWorkbook({ Passwords: sheetOf(chrome) }, bookType))
    expect(found).toMatchObject({ formatId: 'chrome-csv', items: chromeItems, leftOut: [] })
  })

  it('names the sheets it did not read, empty ones apart', async () => {
    const file = makeWorkbook(
      {
        Empty: sheetOf([]),
        Title: sheetOf([['Our passwords']]),
        Passwords: sheetOf(chrome),
        More: sheetOf(chrome),
        'Also empty': sheetOf([['']]),
      },
      bookType,
    )
    const found = await readExport(file)
    expect(found.items).toEqual(chromeItems)
    expect(found.leftOut).toEqual([
      ['further-sheet', 'Title'],
      ['further-sheet', 'More'],
    ])
  })

  it('of a school goes to the mapper, with dates, zeros before numbers and saved values', async () => {
    const sheet = sheetOf(school)
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 6 } }]
    const read = await readImportFile(
      makeWorkbook({ Lists: sheet, Other: sheetOf([['x', 'y']]) }, bookType),
    )
    if (!read.ok || read.kind !== 'table') throw new Error('not a table')
    const { columns, rows, above, furtherSheets } = read.table
    expect(columns.map(({ name }) => name)).toEqual(school[2])
    expect({ above, furtherSheets }).toEqual({ above: 1, furtherSheets: ['Other'] })
    expect(rows).toEqual([
      {
        line: 4,
        cells: ['Mia', 'Swimming', 'swim.example.org', '0007', '2013-12-27', '12.5', 'true'],
      },
      {
        line: 6,
        cells: ['Theo', 'Chess', 'chess.example.org', '007', '2013-12-27', '491701234567', 'false'],
      },
    ])
    const row = mappedReader(columns, [
      { column: 0, field: 'folder' },
      { column: 1, field: 'title' },
      { column: 2, field: 'url' },
      { column: 4, field: 'created' },
    ])(rows[0] ?? { line: 0, cells: [] })
    expect(row).toMatchObject({
      item: { line: 4, kind: 'enrolment', title: 'Swimming', folder: 'Mia', created: '2013-12-27' },
    })
  })

  it('can be read by the mapper whatever it looks like', async () => {
    const read = await readImportFile(makeWorkbook({ A: sheetOf(chrome) }, bookType), {
      formatId: 'table',
    })
    expect(read).toMatchObject({ ok: true, kind: 'table' })
  })

  it('without a cell is empty', async () => {
    const read = await readImportFile(makeWorkbook({ A: sheetOf([]) }, bookType))
    expect(read).toMatchObject({ ok: false, problem: 'empty' })
  })
})

describe('a spreadsheet as LibreOffice writes it', () => {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet>
<table:table table:name="Accounts" table:style-name="ta1"><table:table-column table:number-columns-repeated="16384"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Website</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Created</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16381"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>Swim<text:s text:c="2"/>club</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://swim.example.org">swim.example.org</text:a></text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2013-12-27"><text:p>27.12.13</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>`

  it('is read, with repeated rows as rows', async () => {
    const file = zipFile({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': content,
      'styles.xml': '<office:document-styles/>',
      'META-INF/manifest.xml':
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
      'Thumbnails/thumbnail.png': 'x',
    })
    const read = await readImportFile(file)
    if (!read.ok || read.kind !== 'table') throw new Error('not a table')
    expect(read.table.rows).toEqual([
      { line: 2, cells: ['Swim  club', 'swim.example.org', '2013-12-27'] },
      { line: 3, cells: ['Swim  club', 'swim.example.org', '2013-12-27'] },
    ])
  })
})
