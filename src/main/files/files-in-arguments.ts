import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Two letters at least: one is a drive of Windows. */
const scheme = /^[a-z][a-z0-9+.-]+:/i

const pathOf = (argument: string, directory: string): readonly string[] => {
  // An empty one would be the folder itself.
  if (argument === '') return []
  if (!scheme.test(argument)) return [resolve(directory, argument)]
  try {
    // Linux desktops may give what was double-clicked as an address.
    return argument.toLowerCase().startsWith('file:') ? [fileURLToPath(argument)] : []
  } catch {
    return []
  }
}

/**
 * The absolute paths among the arguments of a process of ours (`argv` with the program itself), which was started in
 * `directory`. Flags are ours or the engine's, addresses are nobody's; after `--` all are files. A development start
 * (`electron . file`) names the app before them.
 */
export const filesInArguments = (
  argv: readonly string[],
  directory: string,
  isPackaged: boolean,
): readonly string[] => {
  const given = argv.slice(1)
  const end = given.indexOf('--')
  const flagged = end < 0 ? given : given.slice(0, end)
  const plain = flagged.filter((argument) => !argument.startsWith('-'))
  const files = isPackaged ? plain : plain.slice(1)
  return [...files, ...(end < 0 ? [] : given.slice(end + 1))].flatMap((argument) =>
    pathOf(argument, directory),
  )
}
