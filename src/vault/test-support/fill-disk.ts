import fs from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { devNull } from 'node:os'
import { onTestFinished, vi } from 'vitest'

/** What is handed to one of Node's functions that write, from where on and how much of it. */
const given = (data: string | NodeJS.ArrayBufferView, offset: unknown, length: unknown): Buffer => {
  if (typeof data === 'string') return Buffer.from(data)
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const from = typeof offset === 'number' ? offset : 0
  return bytes.subarray(from, typeof length === 'number' ? from + length : undefined)
}

/**
 * From now until the test ends all files together take so many bytes more, and then the disk is full: as a real
 * one does, it takes of the last piece what there is room for, says how much that was, and refuses the next. A file
 * system counts in pages, of which `vault.json` has one; this one counts in bytes. SQLite's own writes go past it.
 */
export const fillDisk = async (room: number): Promise<void> => {
  const realWrite = fs.writeSync
  let left = room
  const take = (fd: number, bytes: Buffer): number => {
    if (bytes.length > 0 && left === 0) {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    const taken = realWrite(fd, bytes.subarray(0, left))
    left -= taken
    return taken
  }
  type Data = string | NodeJS.ArrayBufferView
  const writeSync = (fd: number, data: Data, offset?: unknown, length?: unknown): number =>
    take(fd, given(data, offset, length))
  const write = (fd: number, data: Data, ...rest: unknown[]): void => {
    const answer = rest.pop() as (error: unknown, taken?: number) => void
    try {
      const taken = writeSync(fd, data, ...rest)
      setImmediate(() => answer(null, taken))
    } catch (error) {
      setImmediate(() => answer(error))
    }
  }
  const probe = await open(devNull, 'r')
  const handles = Object.getPrototypeOf(probe) as FileHandle
  await probe.close()
  const spies = [
    vi.spyOn(fs, 'writeSync').mockImplementation(writeSync as typeof fs.writeSync),
    vi.spyOn(fs, 'write').mockImplementation(write as unknown as typeof fs.write),
    // Node's own: it goes on until all is written, which `whole-writes.test.ts` holds on a real disk.
    vi.spyOn(handles, 'writeFile').mockImplementation(async function (
      this: FileHandle,
      data: unknown,
    ) {
      const bytes = given(data as Data, undefined, undefined)
      for (let at = 0; at < bytes.length;) at += take(this.fd, bytes.subarray(at))
      await Promise.resolve()
    }),
  ]
  syncBuiltinESMExports()
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
    syncBuiltinESMExports()
  })
}
