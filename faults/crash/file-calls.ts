import fs from 'node:fs'
import promises, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { devNull } from 'node:os'
import { seeded } from '../random.ts'
import { createDiskCache, type DiskCache } from './disk-cache.ts'

/**
 * How the program ends. `kill`: before its nth call that changes files. `torn`: in the middle of it, where
 * it writes. `power`: before it, and whatever had not reached the disk is lost.
 */
export interface Stop {
  readonly at: number
  readonly how: 'kill' | 'torn' | 'power'
  readonly seed: number
}

type Call = (...given: unknown[]) => unknown

/** Node's functions, by name. Their types are of no use to a wrapper of all of them. */
const table = fs as unknown as Record<string, Call>

const promised = promises as unknown as Record<string, Call>

const changing = [
  'chmod',
  'copyFile',
  'cp',
  'fsync',
  'ftruncate',
  'link',
  'mkdir',
  'rename',
  'rm',
  'rmdir',
  'truncate',
  'unlink',
  'write',
  'writeFile',
]

const opensForWriting = (flags: unknown): boolean =>
  typeof flags === 'string' && /[wax+]/.test(flags)

let calls: string[] = []
let armed: Stop | undefined
let cache: DiskCache | undefined

/** The program ends here, in the way it was armed for. */
export const endNow = (): void => {
  if (armed?.how === 'power') cache?.lose(seeded(armed.seed))
  process.kill(process.pid, 'SIGKILL')
  // The signal is on its way; nothing more may happen.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

/** Half of what `write` or `writeFile` was to write. */
const half = (data: unknown): Buffer => {
  const bytes = ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.from(String(data))
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

const original = { ...table }

const stopIfDue = (name: string, given: readonly unknown[]): void => {
  calls.push(name)
  if (armed?.at !== calls.length) return
  if (armed.how === 'torn' && name.startsWith('write')) {
    const [to, data] = given
    original[typeof to === 'number' ? 'writeSync' : 'writeFileSync']?.(to, half(data))
  }
  endNow()
}

/** Counts and watches the function `name` and its synchronous twin. */
const wrap = (disk: DiskCache, name: string): void => {
  for (const full of [name, `${name}Sync`]) {
    const real = table[full]
    if (real === undefined) continue
    table[full] = (...given) => {
      if (name !== 'open' || opensForWriting(given[1])) stopIfDue(name, given)
      const done = disk.watch(name, given)
      if (full !== name) {
        const result = real(...given)
        done(result)
        return result
      }
      const answer = given.at(-1)
      if (typeof answer !== 'function') return real(...given)
      return real(...given.slice(0, -1), (error: unknown, ...rest: unknown[]) => {
        if (error === null || error === undefined) done(rest[0])
        ;(answer as Call)(error, ...rest)
      })
    }
  }
}

/** What a call of a handle is in terms of `node:fs`, whose first argument is the file. */
const ofHandle = { write: 'write', writeFile: 'writeFile', sync: 'fsync', truncate: 'ftruncate' }

/** Counts and watches what gives a promise. `name`: of the function in `holder`; `as`: in `node:fs`. */
const wrapPromised = (
  disk: DiskCache,
  holder: Record<string, Call>,
  { name, as }: { readonly name: string; readonly as: string },
): void => {
  const real = holder[name]
  if (real === undefined) return
  holder[name] = async function (this: unknown, ...given) {
    const all = holder === promised ? given : [(this as FileHandle).fd, ...given]
    if (as !== 'open' || opensForWriting(given[1])) stopIfDue(as, all)
    const done = disk.watch(as, all)
    const result = await real.apply(this, given)
    done(result)
    return result
  }
}

/** Puts itself between the program and `node:fs`, also its promises. `kept`: see `createDiskCache`. */
export const watchFileCalls = async (kept: string): Promise<void> => {
  const disk = createDiskCache(kept)
  cache = disk
  const probe = await promises.open(devNull, 'r')
  const handles = Object.getPrototypeOf(probe) as Record<string, Call>
  await probe.close()
  for (const name of [...changing, 'open']) {
    wrap(disk, name)
    wrapPromised(disk, promised, { name, as: name })
  }
  for (const [name, as] of Object.entries(ofHandle)) wrapPromised(disk, handles, { name, as })
  syncBuiltinESMExports()
}

/** The program ends at the nth changing call from here; `undefined` only counts. */
export const armStop = (stop: Stop | undefined): void => {
  calls = []
  armed = stop
}

/** The calls that changed files since the last `armStop`, by name. */
export const fileCalls = (): readonly string[] => calls
