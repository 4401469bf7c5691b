import { readFileSync } from 'node:fs'
import { FuseState, FuseV1Options, getCurrentFuseWire, pathToFuseFile } from '@electron/fuses'
import { optionalFuses, wantedWire, type Flavour } from './fuses.ts'

/** Marks the wire in the binary; each half of a universal macOS program has one. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The library reads the first wire only, so that the others must be the same, byte for byte. */
const wiresDiffer = (executable: string): boolean => {
  const bytes = readFileSync(pathToFuseFile(executable))
  const wires: string[] = []
  for (let at = bytes.indexOf(sentinel); at !== -1; at = bytes.indexOf(sentinel, at + 1)) {
    const wire = at + sentinel.length
    // One byte of version, one of length, then one per fuse.
    wires.push(bytes.toString('hex', wire, wire + 2 + (bytes[wire + 1] ?? 0)))
  }
  return new Set(wires).size !== 1
}

const nameOf = (fuse: number): string => FuseV1Options[fuse] ?? `fuse number ${fuse}`

/**
 * How the fuses in a packed program (on macOS: its `.app`) differ from the wanted ones, one line each. A fuse that is
 * not on our list is a difference too: a newer Electron may have added it, and somebody must decide. Fails where the
 * file has no fuse wire.
 */
export const fuseProblems = async (
  executable: string,
  flavour: Flavour,
): Promise<readonly string[]> => {
  const { version: _version, ...wire } = await getCurrentFuseWire(executable)
  const states = new Map(Object.entries(wire).map(([fuse, state]) => [Number(fuse), state]))
  const wanted = new Map(
    Object.entries(wantedWire(flavour)).map(([fuse, on]) => [Number(fuse), on]),
  )
  const problems: string[] = []
  for (const [fuse, on] of wanted) {
    const state = states.get(fuse)
    if (state === undefined && optionalFuses.has(fuse)) continue
    const is = state === undefined ? 'missing' : (FuseState[Number(state)] ?? 'unknown')
    const should = FuseState[on ? FuseState.ENABLE : FuseState.DISABLE]
    if (is !== should) problems.push(`${nameOf(fuse)} is ${is}, and should be ${should}`)
  }
  for (const fuse of states.keys()) {
    if (!wanted.has(fuse)) problems.push(`${nameOf(fuse)} is not on the list of scripts/package`)
  }
  if (wiresDiffer(executable)) problems.push('the halves of the program have different fuses')
  return problems
}
