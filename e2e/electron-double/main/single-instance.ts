import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** What a second start hands to the first. */
interface HandedOver {
  readonly argv: readonly string[]
  readonly directory: string
  readonly data: unknown
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** As Chromium does on Linux: a link whose target is the owner's process number; that of a dead process is nobody's. */
const takeLock = (link: string): boolean => {
  try {
    symlinkSync(String(process.pid), link)
    return true
  } catch {
    if (isAlive(Number(readlinkSync(link)))) return false
    rmSync(link)
    return takeLock(link)
  }
}

const listen = (folder: string, onSecond: (handed: HandedOver) => void): void => {
  const take = (): void => {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
      const file = join(folder, name)
      const handed = JSON.parse(readFileSync(file, 'utf8')) as HandedOver
      rmSync(file)
      onSecond(handed)
    }
  }
  watch(folder, take).unref()
}

/**
 * Takes the lock of a profile folder: true for its first process, which hears from every later one. Synchronous, since
 * Electron's is; so the later one leaves a file, where Chromium uses a socket.
 */
export const takeInstance = (
  profile: string,
  data: unknown,
  onSecond: (handed: HandedOver) => void,
): boolean => {
  const folder = join(profile, 'handed-over')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const link = join(profile, 'SingletonLock')
  if (takeLock(link)) {
    process.on('exit', () => rmSync(link, { force: true }))
    listen(folder, onSecond)
    return true
  }
  const handed: HandedOver = { argv: process.argv, directory: process.cwd(), data }
  const draft = join(folder, `${randomUUID()}.draft`)
  writeFileSync(draft, JSON.stringify(handed), { mode: 0o600 })
  // Renamed when complete, so that the first process never reads half of it.
  renameSync(draft, draft.replace(/draft$/, 'json'))
  return false
}
