import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { iconFolder, iconRecord } from './icon-record.ts'

const read = (path: string): Buffer => readFileSync(join(iconFolder, path))

/** The sizes in an `.ico`, by its directory; 0 stands for 256. */
const icoSizes = (bytes: Buffer): readonly number[] =>
  Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => bytes[6 + 16 * index] || 256)

/** The four-letter types in an `.icns`, in their order. */
const icnsTypes = (bytes: Buffer): readonly string[] => {
  const types: string[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    types.push(bytes.toString('latin1', at, at + 4))
  }
  return types
}

describe('the icons', () => {
  it('are the ones that their source gives (else: npm run package:icons)', () => {
    expect(JSON.parse(read('made-from.json').toString())).toEqual(iconRecord())
  })

  it('show the same house as the mark in the program', () => {
    const mark = readFileSync(join(iconFolder, '../../src/renderer/public/mark.svg'), 'utf8')
    const lines = [...mark.matchAll(/ d="([^"]+)"/g)].map(([, line]) => line ?? '')
    expect(lines).toHaveLength(2)
    const icon = read('icon.svg').toString()
    for (const line of lines) expect(icon.split(`d="${line}"`)).toHaveLength(3)
  })

  it.each(['icon.ico', 'document.ico'])('%s has what Windows asks for', (path) => {
    expect(icoSizes(read(path))).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256])
  })

  it.each(['icon.icns', 'document.icns'])('%s has plain and Retina sizes', (path) => {
    const types = ['ic04', 'ic05', 'ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14']
    expect(icnsTypes(read(path)).toSorted()).toEqual(types)
  })

  it.each([16, 24, 32, 48, 64, 128, 256, 512])('the PNG of %i pixels is of that size', (size) => {
    const bytes = read(`linux/${size}x${size}.png`)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size])
  })
})
