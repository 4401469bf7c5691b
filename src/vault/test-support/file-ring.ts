import fs from 'node:fs'
import type { KeychainAnswer, KeychainCall, KeychainProcess } from '../keys/keychain-process.ts'

// As they are now: a program that watches its own calls by name does not see those of its ring.
const { readFileSync, renameSync, writeFileSync } = fs

/** A ring kept in one file, so that a program which is killed and the one after it have the same ring. */
export interface FileRing {
  readonly spawn: () => KeychainProcess
  /** What it holds, by account. */
  readonly entries: () => ReadonlyMap<string, string>
}

const read = (path: string): Map<string, string> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))
  } catch {
    return new Map()
  }
}

/** Whole or not at all, as a real ring's service does it in a process that is not killed. */
const write = (path: string, entries: ReadonlyMap<string, string>): void => {
  writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(entries)))
  renameSync(`${path}.new`, path)
}

/** A working ring in the file `path`, which is made at the first write; keep it outside the data directory. */
export const fileRing = (path: string): FileRing => {
  const perform = (call: KeychainCall): KeychainAnswer => {
    const entries = read(path)
    switch (call.verb) {
      case 'get':
        return { ok: true, value: entries.get(call.account) }
      case 'set':
        write(path, entries.set(call.account, call.value))
        return { ok: true }
      case 'delete':
        entries.delete(call.account)
        write(path, entries)
        return { ok: true }
    }
  }
  return {
    spawn: () => {
      let killed = false
      let onMessage: (message: unknown) => void = () => undefined
      return {
        send: (call) => {
          const answer = perform(call)
          setImmediate(() => {
            if (!killed) onMessage(answer)
          })
        },
        onMessage: (listener) => {
          onMessage = listener
        },
        onExit: () => undefined,
        kill: () => {
          killed = true
        },
      }
    },
    entries: () => read(path),
  }
}
