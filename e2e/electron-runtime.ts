import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packageFolder = 'node_modules/electron'

/**
 * Where the Electron runtime is on this computer; nothing where it was never fetched. Not by importing `electron`, which
 * would fetch it.
 */
export const electronRuntime = (): string | undefined => {
  const name = join(packageFolder, 'path.txt')
  if (!existsSync(name)) return undefined
  const program = join(packageFolder, 'dist', readFileSync(name, 'utf8').trim())
  return existsSync(program) ? program : undefined
}
