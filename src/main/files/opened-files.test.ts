import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTooLarge } from '../../application/desktop/desktop-port.ts'
import type { Ask } from '../../contract/desktop.ts'
import { mostOpenedFiles } from '../../contract/opened-files.ts'
import { maximumFileBytes } from '../../contract/port-hand-over.ts'
import { createOpenedFiles, type OpenedFiles } from './opened-files.ts'

let folder: string

const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinventory-opened-'))
  writeFileSync(at('list.csv'), 'a,b\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

const idIn = (asks: readonly Ask[]): string => {
  const [first] = asks
  return first?.kind === 'file' ? first.fileId : ''
}

const takeOf = (name: string): ReturnType<OpenedFiles['takeFile']> => {
  const files = createOpenedFiles()
  return files.takeFile(idIn(files.add([at(name)])))
}

describe('an opened file', () => {
  it.each([
    ['family.kinventory', 'backup'],
    ['Family.KINVENTORY', 'backup'],
    ['list.csv', 'import'],
    ['kinventory', 'import'],
    ['x.kinventory.csv', 'import'],
  ] as const)('%s is opened as %s, without its folder', (name, as) => {
    const [ask] = createOpenedFiles().add([at(name)])
    expect(ask).toMatchObject({ kind: 'file', name, as })
    expect(JSON.stringify(ask)).not.toContain(folder)
  })

  it('is taken once, and waits until then', async () => {
    const files = createOpenedFiles()
    const asks = files.add([at('list.csv')])
    expect(files.waiting()).toEqual(asks)
    const file = await files.takeFile(idIn(asks))
    expect(file).toBeInstanceOf(File)
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['list.csv', 'a,b\n'])
    expect(files.waiting()).toEqual([])
    expect(await files.takeFile(idIn(asks))).toBeUndefined()
  })

  it('can be left, and is asked for once however often it is opened', async () => {
    const files = createOpenedFiles()
    const asks = files.add([at('list.csv')])
    expect(files.add([at('list.csv')])).toEqual(asks)
    expect(files.waiting()).toHaveLength(1)
    files.leaveFile(idIn(asks))
    expect(files.waiting()).toEqual([])
    expect(await files.takeFile(idIn(asks))).toBeUndefined()
  })

  it('is one of few; how many more there were is told', () => {
    const files = createOpenedFiles()
    const paths = Array.from({ length: mostOpenedFiles + 3 }, (_, index) => at(`${index}.csv`))
    const asks = files.add(paths)
    expect(asks).toHaveLength(mostOpenedFiles + 1)
    expect(asks.at(-1)).toEqual({ kind: 'files-left-out', count: 3 })
    expect(files.waiting()).toEqual(asks)
    files.leaveFile(idIn(asks))
    expect(files.add([at('late.csv')])).toHaveLength(1)
  })

  it('is one of few also where they come one by one, as on a Mac', () => {
    const files = createOpenedFiles()
    const told = Array.from({ length: mostOpenedFiles + 2 }, (_, index) =>
      files.add([at(`${index}.csv`)]),
    )
    expect(told.slice(mostOpenedFiles)).toEqual([
      [{ kind: 'files-left-out', count: 1 }],
      [{ kind: 'files-left-out', count: 2 }],
    ])
    expect(files.add([at('0.csv')])).toHaveLength(1)
  })
})

describe('what is no readable file', () => {
  it('that has gone meanwhile', () => expect(takeOf('gone.csv')).rejects.toThrow('ENOENT'))

  it('a folder', async () => {
    mkdirSync(at('folder.csv'))
    expect(await takeOf('folder.csv')).toBeUndefined()
  })

  it('larger than the page could take', async () => {
    writeFileSync(at('large.csv'), '')
    truncateSync(at('large.csv'), maximumFileBytes + 1)
    expect(await takeOf('large.csv')).toBe(fileTooLarge)
  })
})

describe.skipIf(process.platform === 'win32')('on POSIX', () => {
  it('a pipe that nobody writes to is refused at once', async () => {
    execFileSync('mkfifo', [at('pipe.csv')])
    expect(await takeOf('pipe.csv')).toBeUndefined()
  })

  it('a device is refused', async () => {
    symlinkSync('/dev/zero', at('zero.csv'))
    expect(await takeOf('zero.csv')).toBeUndefined()
  })

  it.skipIf(process.platform !== 'linux')(
    'one that says it is empty and never ends is too large',
    async () => {
      symlinkSync('/proc/self/pagemap', at('endless.csv'))
      expect(await takeOf('endless.csv')).toBe(fileTooLarge)
    },
  )

  it('a link to a file is that file; one to itself is none', async () => {
    symlinkSync(at('list.csv'), at('link.csv'))
    const file = await takeOf('link.csv')
    expect(file instanceof File && [file.name, await file.text()]).toEqual(['link.csv', 'a,b\n'])
    symlinkSync(at('loop.csv'), at('loop.csv'))
    await expect(takeOf('loop.csv')).rejects.toThrow('ELOOP')
  })

  it.skipIf(process.getuid?.() === 0)(
    'one that may not be read fails as the disk does',
    async () => {
      writeFileSync(at('secret.csv'), 'a')
      chmodSync(at('secret.csv'), 0)
      await expect(takeOf('secret.csv')).rejects.toThrow('EACCES')
    },
  )
})
