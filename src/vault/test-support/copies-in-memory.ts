import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** Read at a time. */
const stretch = 1 << 20

/** How many bytes of it tell a random key from everything else. */
const told = 16

/** Where this process may write: its heaps and its stacks, the engine's as well as those of native code. */
const writable = (): readonly (readonly [from: number, to: number])[] =>
  readFileSync('/proc/self/maps', 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^([\da-f]+)-([\da-f]+) rw/.exec(line) ?? []
      return from && to ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const] : []
    })

/**
 * A way to count how often these bytes (16 or more) are in the memory of this process, native copies included; Linux only. It
 * keeps them masked, so as not to find itself.
 */
export const copiesInMemory = (bytes: Buffer): (() => number) => {
  const mask = randomBytes(told)
  const masked = Buffer.from(mask.map((byte, index) => byte ^ (bytes[index] ?? 0)))
  const at = (index: number): number => (mask[index] ?? 0) ^ (masked[index] ?? 0)
  const isHere = (chunk: Buffer, start: number): boolean => {
    for (let index = 1; index < told; index += 1) {
      if (chunk[start + index] !== at(index)) return false
    }
    return true
  }
  const countIn = (chunk: Buffer): number => {
    let count = 0
    const first = at(0)
    for (let start = chunk.indexOf(first); start >= 0; start = chunk.indexOf(first, start + 1)) {
      if (isHere(chunk, start)) count += 1
    }
    return count
  }
  const chunk = Buffer.alloc(stretch + told - 1)
  const countFrom = (memory: number, from: number, to: number): number => {
    let count = 0
    for (let start = from; start < to; start += stretch) {
      try {
        const length = Math.min(chunk.length, to - start)
        count += countIn(chunk.subarray(0, readSync(memory, chunk, 0, length, start)))
      } catch {
        // Not all that is mapped can be read.
      }
      chunk.fill(0)
    }
    return count
  }
  return () => {
    const memory = openSync('/proc/self/mem', 'r')
    try {
      return writable().reduce((sum, [from, to]) => sum + countFrom(memory, from, to), 0)
    } finally {
      closeSync(memory)
    }
  }
}
