import { describe, expect, it } from 'vitest'
import { readImportFile } from './read-import-file.ts'
import { zipFile } from './test-support/zip-file.ts'

/** Spreadsheets that somebody made to grow in the reader. A failure may be a time-out. */

const problemOf = async (file: Uint8Array): Promise<string> => {
  const read = await readImportFile(file)
  if (!read.ok) return read.problem
  return `read ${read.kind === 'table' ? read.table.rows.length : [...read.readings].length}`
}

const book = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipFile({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ...parts,
  })

const sheet = (rows: string, after = ''): Uint8Array =>
  book({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  })

const cell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

const someRows = `<row r="1">${cell('A1', 'name')}${cell('B1', 'website')}</row><row r="2">${cell('A2', 'Club')}${cell('B2', 'a.com')}</row>`

const ods = (table: string): Uint8Array =>
  zipFile({
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="x"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
    'styles.xml': '<office:document-styles/>',
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })

const odsCell = (attributes: string, text = 'x'): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`

const zeros = new Uint8Array(60_000_000)

describe('a spreadsheet that is refused', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a workbook without its sheet', () => book({}), 'empty'],
    ['a workbook that is a bomb', () => book({ 'xl/worksheets/sheet1.xml': zeros }), 'too-large'],
    ['shared texts that are a bomb', () => book({ 'xl/sharedStrings.xml': zeros }), 'too-large'],
    [
      'a cell in the last column of every row',
      () =>
        sheet(
          Array.from(
            { length: 3000 },
            (_, at) => `<row r="${at + 1}">${cell(`XFD${at + 1}`, 'x')}</row>`,
          ).join(''),
        ),
      'too-large',
    ],
    [
      'a cell of a sheet that repeats',
      () =>
        ods(
          `<table:table-row>${odsCell('table:number-columns-repeated="2147483647"')}</table:table-row>`,
        ),
      'too-large',
    ],
    [
      'a row of a sheet that repeats',
      () =>
        ods(
          `<table:table-row table:number-rows-repeated="2147483647">${odsCell('')}</table:table-row>`,
        ),
      'too-large',
    ],
    [
      'a repeated cell where XML sees none',
      () =>
        ods(
          `<![CDATA[<table:table-row>${odsCell('x:number-columns-repeated = "99999999"')}</table:table-row>]]>`,
        ),
      'too-large',
    ],
    [
      'a milliard spaces',
      () =>
        ods(`<table:table-row>${odsCell('', '<text:s text:c="1000000000"/>')}</table:table-row>`),
      'too-large',
    ],
  ])('%s', { timeout: 10_000 }, async (_, make, problem) => {
    expect(await problemOf(make())).toBe(problem)
  })
})

describe('a spreadsheet that is read all the same', () => {
  it.each<[string, () => Uint8Array, number]>([
    [
      'a link over a whole sheet',
      () =>
        sheet(someRows, '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'),
      1,
    ],
    [
      'a link with a name before it',
      () => sheet(someRows, '<x:hyperlink ref="A1:XFD1048576"/>'),
      1,
    ],
    [
      'joined cells over a whole sheet',
      () => sheet(someRows, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      1,
    ],
    [
      'columns without end',
      () =>
        book({
          'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="1000000000" width="9"/></cols><sheetData>${someRows}</sheetData></worksheet>`,
        }),
      1,
    ],
    [
      'a cell in the last row',
      () => sheet(`${someRows}<row r="1048576">${cell('A1048576', 'Last')}</row>`),
      1,
    ],
    [
      'a formula and a mistake',
      () =>
        sheet(
          `<row r="1">${cell('A1', 'name')}${cell('B1', 'website')}</row><row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x")</f><v>Club</v></c><c r="B2" t="e"><v>#REF!</v></c></row>`,
        ),
      1,
    ],
  ])('%s', { timeout: 10_000 }, async (_, make, count) => {
    expect(await problemOf(make())).toBe(`read ${count}`)
  })
})
