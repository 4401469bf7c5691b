import { parse } from 'csv-parse/sync'
import { SaxesParser } from 'saxes'
import type { ExportedRow } from './made-up-exports.ts'

/** The libraries that the importers read with, each asked for no more than the four values of a row, all at once. */
export type BareParse = (text: string) => readonly ExportedRow[]

export const parseChromeCsv: BareParse = (text) =>
  parse(text, { from_line: 2, record_delimiter: '\r\n' }).map(
    ([title = '', url = '', login = '', password = '']) => ({ title, url, login, password }),
  )

interface BitwardenFile {
  readonly items: readonly {
    readonly name: string
    readonly login: {
      readonly uris: readonly { readonly uri: string }[]
      readonly username: string
      readonly password: string
    }
  }[]
}

export const parseBitwardenJson: BareParse = (text) =>
  (JSON.parse(text) as BitwardenFile).items.map(({ name, login }) => ({
    title: name,
    url: login.uris[0]?.uri ?? '',
    login: login.username,
    password: login.password,
  }))

export const parseKeepassXml: BareParse = (text) => {
  const rows: ExportedRow[] = []
  let values = new Map<string, string>()
  let key = ''
  let inside = ''
  const parser = new SaxesParser()
  parser.on('opentag', () => {
    inside = ''
  })
  parser.on('text', (piece) => {
    inside += piece
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') key = inside
    else if (name === 'Value') values.set(key, inside)
    else if (name === 'Entry') {
      rows.push({
        title: values.get('Title') ?? '',
        url: values.get('URL') ?? '',
        login: values.get('UserName') ?? '',
        password: values.get('Password') ?? '',
      })
      values = new Map()
    }
  })
  parser.write(text).close()
  return rows
}
