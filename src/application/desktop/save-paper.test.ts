import { beforeEach, describe, expect, it } from 'vitest'
import type { SavedPaper } from '../../contract/desktop.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { DesktopPort } from './desktop-port.ts'
import { savePaper } from './save-paper.ts'

type Paper = Parameters<DesktopPort['savePaper']>[0]

const vault = {}
const saved: SavedPaper = { kind: 'saved', name: 'x.pdf' }

let opened: object | undefined
let asked: Paper[]
/** What the window does with a paper. */
let act: (paper: Paper) => Promise<SavedPaper>

const ports = (hasDesktop = true): ProgramPorts =>
  ({
    openVault: () => {
      if (!opened) throw new UseCaseError('VAULT_NOT_OPEN', undefined)
      return opened
    },
    keeper: { opened: () => opened },
    desktop: hasDesktop
      ? {
          savePaper: (paper: Paper) => {
            asked.push(paper)
            return act(paper)
          },
        }
      : undefined,
  }) as unknown as ProgramPorts

const fileName = 'Kinventory checklist 2026-11-22'
const folderId = '6f0f4a3e-1111-4111-8111-111111111111'

beforeEach(() => {
  opened = vault
  asked = []
  act = () => Promise.resolve(saved)
})

describe('saving a paper', () => {
  it('gives the window a plain name with its ending, and the folder where there is one', async () => {
    expect(await savePaper(ports(), { fileName })).toEqual(saved)
    await savePaper(ports(), { fileName: '../../Mia\u202Efdp.exe', folderId })
    expect(asked).toMatchObject([
      { fileName: 'Kinventory checklist 2026-11-22.pdf', folderId: undefined },
      { fileName: 'Mia fdp.exe.pdf', folderId },
    ])
  })

  it('is not begun in a browser, nor with a locked vault', async () => {
    await expect(savePaper(ports(false), { fileName })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      data: { rule: 'desktop-only' },
    })
    opened = undefined
    await expect(savePaper(ports(), { fileName })).rejects.toMatchObject({ code: 'VAULT_NOT_OPEN' })
    expect(asked).toEqual([])
  })

  it.each([
    ['has locked', undefined],
    ['is another one', {}],
  ])('may not be written where the vault %s meanwhile', async (_name, later) => {
    let may: boolean | undefined
    act = async (paper) => {
      expect(paper.mayWrite()).toBe(true)
      opened = later
      may = paper.mayWrite()
      return await Promise.resolve({ kind: 'cancelled' })
    }
    await expect(savePaper(ports(), { fileName })).rejects.toMatchObject({ code: 'VAULT_NOT_OPEN' })
    expect(may).toBe(false)
  })

  it.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'forbidden'],
    ['ENOENT', 'gone'],
  ])('fails with what the disk says: %s', async (code, problem) => {
    act = () => Promise.reject(Object.assign(new Error('no'), { code }))
    await expect(savePaper(ports(), { fileName })).rejects.toMatchObject({ problem })
  })
})
