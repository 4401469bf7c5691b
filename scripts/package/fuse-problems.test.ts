import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fuseProblems } from './fuse-problems.ts'
import { wantedWire } from './fuses.ts'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinventory-fuses-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const wire = (fuses: string): string =>
  `${sentinel}${String.fromCodePoint(1, fuses.length)}${fuses}`

const program = (...wires: readonly string[]): string => {
  const path = join(folder, 'program')
  writeFileSync(path, ['head', ...wires, 'tail'].join('-'), 'latin1')
  return path
}

/** In the order of the wire: as a release must have them. */
const right = '000011001'

describe('the fuses of a packed program', () => {
  it('are right where each is as wanted', async () => {
    expect(await fuseProblems(program(wire(right)), 'release')).toEqual([])
  })

  it('are what the decisions say, one by one', () => {
    const on = Object.entries(wantedWire('release')).filter(([, wanted]) => wanted)
    expect(on.map(([fuse]) => FuseV1Options[Number(fuse)])).toEqual([
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'WasmTrapHandlers',
    ])
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('are wrong where number %i differs', async (fuse) => {
    const path = program(wire(right))
    const flipped = { version: FuseVersion.V1, [fuse]: right[fuse] === '0' } as const
    await flipFuses(path, flipped)
    expect(await fuseProblems(path, 'release')).toEqual([
      expect.stringMatching(new RegExp(`^${FuseV1Options[fuse]} is (ENABLE|DISABLE), and should`)),
    ])
  })

  it.each(['r', '\u0090'])('are wrong where one is neither on nor off', async (state) => {
    expect(await fuseProblems(program(wire(`${state}00011001`)), 'release')).toHaveLength(1)
  })

  it('are wrong where one is missing, but for those that came later', async () => {
    expect(await fuseProblems(program(wire(right.slice(0, 8))), 'release')).toEqual([])
    expect(await fuseProblems(program(wire(right.slice(0, 7))), 'release')).toEqual([
      'GrantFileProtocolExtraPrivileges is missing, and should be DISABLE',
    ])
  })

  it('are wrong where there is one that nobody decided on', async () => {
    expect(await fuseProblems(program(wire(`${right}1`)), 'release')).toEqual([
      'fuse number 9 is not on the list of scripts/package',
    ])
  })

  it('are wrong where only one half of a universal program has them', async () => {
    expect(await fuseProblems(program(wire(right), wire(right)), 'release')).toEqual([])
    expect(await fuseProblems(program(wire(right), wire('100011001')), 'release')).toEqual([
      'the halves of the program have different fuses',
    ])
  })

  it('let a debugger into the test flavour, and into nothing else', async () => {
    expect(await fuseProblems(program(wire('000111001')), 'test')).toEqual([])
    expect(await fuseProblems(program(wire(right)), 'test')).toEqual([
      'EnableNodeCliInspectArguments is DISABLE, and should be ENABLE',
    ])
  })

  it('cannot be read from a file without them', async () => {
    await expect(fuseProblems(program(), 'release')).rejects.toThrow(/sentinel/)
  })
})
