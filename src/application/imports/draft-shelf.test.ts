import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tableLifetime } from './draft-shelf.ts'
import { createImportDesk, type ImportDesk } from './import-desk.ts'
import { openTestVault, type TestVault } from './test-support/open-test-vault.ts'

interface Timer {
  readonly work: () => void
  readonly at: number
}

let test: TestVault
let desk: ImportDesk
let timers: Set<Timer>
let now: number

/** Moves the clock on and does what was due. */
const wait = (milliseconds: number): void => {
  now += milliseconds
  for (const timer of timers)
    if (timer.at <= now) {
      timers.delete(timer)
      timer.work()
    }
}

beforeEach(() => {
  test = openTestVault()
  timers = new Set()
  now = 0
  desk = createImportDesk({
    ...test.ports,
    startTimer: (work, milliseconds) => {
      const timer = { work, at: now + milliseconds }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  })
})
afterEach(() => {
  desk.close()
  test.remove()
})

const schoolList = (): File => new File(['Dienst;Kennwort\nAnton;geheim-7\n'], 'list.csv')
const chrome = (): File =>
  new File(['name,url,username,password\nA,https://a.com,u,p\n'], 'chrome.csv')
const mapping = [
  { column: 0, field: 'title' },
  { column: 1, field: 'password' },
] as const

const rows = (draftId: string): unknown => desk.rows({ draftId, offset: 0, limit: 9 })

describe('a table whose columns are not named', () => {
  it('goes after ten minutes, and its file with it', async () => {
    const { draftId } = await desk.open({ file: schoolList() })
    wait(tableLifetime - 1)
    expect(timers.size).toBe(1)
    wait(1)
    expect(timers.size).toBe(0)
    await expect(desk.map({ draftId, mapping })).rejects.toMatchObject({ code: 'IMPORT_GONE' })
    expect(() => rows(draftId)).toThrow('IMPORT_GONE')
  })

  it('stays while it is used', async () => {
    const { draftId } = await desk.open({ file: schoolList() })
    for (let times = 0; times < 3; times += 1) {
      wait(tableLifetime - 1)
      rows(draftId)
    }
    wait(tableLifetime - 1)
    const unusable = desk.map({ draftId, mapping: [] })
    await expect(unusable).rejects.toMatchObject({ data: { problem: 'not-mapped' } })
    wait(tableLifetime - 1)
    expect(await desk.map({ draftId, mapping })).toMatchObject({ total: 1 })
  })

  it('has no time limit any more once they are named', async () => {
    const { draftId } = await desk.open({ file: schoolList() })
    await desk.map({ draftId, mapping })
    wait(10 * tableLifetime)
    expect(desk.rows({ draftId, offset: 0, limit: 9 }).total).toBe(1)
  })

  it.each([
    ['another table', schoolList],
    ['an export', chrome],
  ])('goes as soon as %s is opened', async (_, file) => {
    const { draftId } = await desk.open({ file: schoolList() })
    const opening = desk.open({ file: file() })
    expect(() => rows(draftId)).toThrow('IMPORT_GONE')
    expect(rows((await opening).draftId)).toBeDefined()
  })

  it('goes even if the other file cannot be read', async () => {
    const { draftId } = await desk.open({ file: schoolList() })
    await expect(desk.open({ file: new File([''], 'x') })).rejects.toMatchObject({ code: 'FILE' })
    expect(() => rows(draftId)).toThrow('IMPORT_GONE')
    expect(timers.size).toBe(0)
  })

  it('is one at most, also when two files are opened at once', async () => {
    const both = await Promise.all([schoolList(), schoolList()].map((file) => desk.open({ file })))
    const there = both.filter(({ draftId }) => {
      try {
        return rows(draftId) !== undefined
      } catch {
        return false
      }
    })
    expect(there).toHaveLength(1)
    expect(timers.size).toBe(1)
  })

  it('goes with the desk', async () => {
    await desk.open({ file: schoolList() })
    desk.close()
    expect(timers.size).toBe(0)
  })
})

describe('an export that was recognised', () => {
  it('has no secrets in it and no time limit, and stays when another file is opened', async () => {
    const { draftId } = await desk.open({ file: chrome() })
    await desk.open({ file: schoolList() })
    wait(10 * tableLifetime)
    expect(desk.rows({ draftId, offset: 0, limit: 9 }).total).toBe(1)
  })
})
