import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/**
 * Makes a folder that only this user may enter (0700), and those above it that are missing; what is there
 * already stays as it is. Fails like `mkdir`. Not by Node's `recursive`: that never ends below a folder
 * such as /proc, which exists and says of every new name that it does not (nodejs/node, as of 24.21).
 */
export const makePrivateFolder = (path: string): void => {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(path).isDirectory()) return
    const above = dirname(path)
    if (codeOf(error) !== 'ENOENT' || above === path || existsSync(above)) throw error
    makePrivateFolder(above)
    makePrivateFolder(path)
  }
}

/**
 * Makes an empty file that only this user may read and write (0600); what is there already stays as it
 * is. SQLite would make it readable for everybody; the files it puts beside a database get the database's
 * own mode. Fails like `open`.
 */
export const makePrivateFile = (path: string): void => {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
