import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writePrivateFile } from '../../vault/private-files.ts'
import { freePath, writeBeside } from './private-file.ts'

const bytes = Buffer.from('%PDF-1.7')

let folder: string
let path: string

const modeOf = (file: string): number => statSync(file).mode & 0o777

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinventory-file-'))
  path = join(folder, 'a.pdf')
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** From now on a file of Node takes a part of what it is given, and then the disk is full. */
const fillDisk = async (): Promise<void> => {
  const probe = await open(join(folder, 'probe'), 'w')
  const prototype = Object.getPrototypeOf(probe) as FileHandle
  await probe.close()
  rmSync(join(folder, 'probe'))
  vi.spyOn(prototype, 'writeFile').mockImplementation(async function (this: FileHandle) {
    await this.write(bytes.subarray(0, 3))
    throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
  })
}

describe('a private file', () => {
  it('is there whole or not at all: on a full disk the one of before stays, and nothing beside it', async () => {
    writeFileSync(path, 'before')
    await fillDisk()
    await expect(writePrivateFile(path, bytes)).rejects.toMatchObject({ code: 'ENOSPC' })
    await expect(writeBeside(path, bytes)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readdirSync(folder)).toEqual(['a.pdf'])
    expect(readFileSync(path, 'utf8')).toBe('before')
  })

  it('is not made in a folder that is gone', async () => {
    const gone = join(folder, 'gone', 'a.pdf')
    await expect(writeBeside(gone, bytes)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('beside what is there', () => {
  it('a file gets a number, and replaces nothing, not even one of the same moment', async () => {
    writeFileSync(path, 'before')
    const names = await Promise.all(['x', 'y'].map((text) => writeBeside(path, Buffer.from(text))))
    expect(names.map((name) => basename(name)).toSorted()).toEqual(['a (2).pdf', 'a (3).pdf'])
    expect(names.map((name) => readFileSync(name, 'utf8'))).toEqual(['x', 'y'])
    expect(names.map((name) => modeOf(name))).toEqual([0o600, 0o600])
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(freePath(path)).toBe(join(folder, 'a (4).pdf'))
  })
})
