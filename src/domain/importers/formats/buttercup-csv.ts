import { joinFolders } from '../folder-path.ts'
import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'
import type { TableRecord } from '../table-record.ts'

interface Group {
  readonly name: string
  readonly parent: string
}

/** Groups within groups deeper than this are a ring. */
const maxDepth = 20

const types: ReadonlyMap<string, LeftOut> = new Map([
  ['credit_card', 'card'],
  ['note', 'secure-note'],
  ['ssh_key_pair', 'ssh-key'],
])

const pathOf = (groups: ReadonlyMap<string, Group>, id: string): readonly string[] => {
  const names: string[] = []
  let group = groups.get(id)
  while (group && names.length < maxDepth) {
    names.unshift(group.name)
    group = groups.get(group.parent)
  }
  return names
}

const readGroups = (
  rows: readonly TableRecord[],
  cell: (record: TableRecord, column: string) => string,
): ReadonlyMap<string, Group> =>
  new Map(
    rows
      .filter((row) => cell(row, '!group_name') !== '')
      .map((row) => [
        cell(row, '!group_id'),
        { name: cell(row, '!group_name'), parent: cell(row, '!group_parent') },
      ]),
  )

/**
 * Buttercup. Groups stand in rows of their own (`!type` is `group`) and entries name theirs by `!group_id`;
 * before `!type` every entry had the name of its group, and the two columns twice. Own fields are columns;
 * `URL` and `url` may both be there. The note is missing where nobody has one.
 */
export const buttercupCsv: TableFormat = {
  id: 'buttercup-csv',
  headers: [['!group_id', '!group_name', 'title', 'username', 'password']],
  repeats: ['!group_id', '!group_name', 'url', 'note', 'notes'],
  columns: {
    title: ['title'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    notes: ['note', 'notes'],
    oneTimeCodes: ['one time password', 'otp', 'otpauth', 'totp'],
  },
  refineFile: (rows, cellIn) => {
    const groups = readGroups(rows, cellIn)
    return (raw, cell, cells, names) => {
      if (cell('!type').trim().toLowerCase() === 'group')
        return { leftOut: 'folder', title: cell('!group_name') }
      const type = types.get(cell('type').trim().toLowerCase())
      if (type) return { leftOut: type }
      const path = pathOf(groups, cell('!group_id'))
      return {
        ...raw,
        folder: joinFolders(path),
        questions: findQuestions(
          cells
            .map((value, index) => ({ name: names[index] ?? '', value }))
            .filter(({ value }) => value !== ''),
        ),
        skip: path[0]?.toLowerCase() === 'trash' ? 'in-trash' : undefined,
      }
    }
  },
}
