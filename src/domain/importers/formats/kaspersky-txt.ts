import { optionalLine } from '../clean-line.ts'
import type { Reading } from '../imported-item.ts'
import type { TextFormat } from '../kinds/text-format.ts'
import { makeItem } from '../make-item.ts'

const sections: ReadonlySet<string> = new Set([
  'Websites',
  'Applications',
  'Other Accounts',
  'Notes',
])

interface Entry {
  readonly line: number
  readonly section: string
  readonly fields: ReadonlyMap<string, string>
}

/** A name and a value; further lines belong to the value above (`Comment` and `Text` may have several). */
const readFields = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const found = /^([A-Z][A-Za-z ]{0,40}): ?(.*)$/s.exec(line)
    if (found && last !== 'Comment' && last !== 'Text') {
      last = found[1] ?? ''
      fields.set(last, found[2] ?? '')
    } else if (last !== '') fields.set(last, `${fields.get(last) ?? ''}\n${line}`)
  }
  return fields
}

const entriesOf = (text: string): readonly Entry[] => {
  const entries: Entry[] = []
  let section = ''
  let lines: string[] = []
  let start = 0
  const end = (): void => {
    if (lines.some((line) => line.trim() !== ''))
      entries.push({ line: start, section, fields: readFields(lines) })
    lines = []
  }
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '---') end()
    else if (lines.length === 0 && sections.has(line.trim())) section = line.trim()
    else if (lines.length > 0 || line.trim() !== '') {
      if (lines.length === 0) start = index + 1
      lines.push(line)
    }
  }
  end()
  return entries
}

const readEntry = ({ line, section, fields }: Entry): Reading => {
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)?.trim()).find((value) => value)
  const title = first('Website name', 'Application', 'Account name', 'Name')
  if (section === 'Notes')
    return { kind: 'left-out', what: 'secure-note', line, title: optionalLine(title) }
  return {
    kind: 'item',
    item: makeItem({
      line,
      title,
      urls: [first('Website URL') ?? ''],
      userName: first('Login', 'Login name'),
      password: fields.get('Password'),
      notes: first('Comment'),
    }),
  }
}

/** Kaspersky Password Manager: sections of entries, each entry ended by `---`. */
export const kasperskyTxt: TextFormat = {
  id: 'kaspersky-txt',
  recognises: (text) => {
    const [first = '', ...rest] = text
      .slice(0, 2000)
      .trimStart()
      .split(/\r\n|\r|\n/)
    const next = rest.find((line) => line.trim() !== '') ?? ''
    return (
      sections.has(first.trim()) && /^(?:Website name|Application|Account name|Name): ?/.test(next)
    )
  },
  read: (text) => {
    const entries = entriesOf(text)
    return { ok: true, count: entries.length, readings: entries.map(readEntry) }
  },
}
