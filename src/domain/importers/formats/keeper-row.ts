import { fieldsInPairs } from '../custom-fields.ts'
import { folderPath, joinFolders } from '../folder-path.ts'
import type { LeftOut } from '../imported-item.ts'
import type { RawItem } from '../make-item.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

/** Folder, Title, Login, Password, Website Address, Notes, Shared Folder. */
const fixedColumns = 7

/** Newer records name a field `$type:label:number`; older ones by the label alone. */
const plainName = (name: string): string => {
  const found = /^\$([^:]+)(?::([^:]*))?/.exec(name)
  return found ? found[2] || (found[1] ?? '') : name
}

const kinds: readonly (readonly [type: RegExp, what: LeftOut])[] = [
  [/^\$paymentCard/, 'card'],
  [/^\$bankAccount/, 'bank-account'],
  [/^\$keyPair/, 'ssh-key'],
  [/^\$wifiEncryption/, 'wi-fi'],
]

const isOneTimeKey = ({ name }: NamedField): boolean =>
  name === 'TFC:Keeper' || name.startsWith('$oneTimeCode')

/**
 * Reads one row of Keeper: seven cells, then names and values of custom fields in turn. Folders are divided
 * by `\`. A record that lies in two folders comes twice.
 */
export const readKeeperRow = (
  line: number,
  cells: readonly string[],
): RawItem | { readonly leftOut: LeftOut; readonly title?: string | undefined } => {
  const [folder, title, userName, password, url = '', notes, shared] = cells
  const fields = fieldsInPairs(cells.slice(fixedColumns))
  const isLogin = [userName, password, url].some((cell) => cell?.trim())
  const kind = kinds.find(([type]) => fields.some(({ name }) => type.test(name)))?.[1]
  if (!isLogin && kind) return { leftOut: kind, title }
  return {
    line,
    title,
    urls: [url],
    userName,
    password,
    folder: joinFolders([folderPath(folder, '\\'), folderPath(shared, '\\')]),
    notes,
    questions: findQuestions(
      fields
        .filter((field) => !isOneTimeKey(field))
        .map(({ name, value }) => ({ name: plainName(name), value })),
    ),
    oneTimeCodes: fields.some(isOneTimeKey),
  }
}
