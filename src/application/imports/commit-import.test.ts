import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StorageError } from '../../vault/errors.ts'
import type { ImportStaging, OpenVault } from '../../vault/repositories.ts'
import { createImportDesk, type ImportDesk, type ImportEvent } from './import-desk.ts'
import type { ImportReport } from './draft-views.ts'
import { openTestVault, type TestVault } from './test-support/open-test-vault.ts'

let test: TestVault
let desk: ImportDesk

beforeEach(() => {
  test = openTestVault()
  desk = createImportDesk(test.ports)
})
afterEach(() => {
  desk.close()
  test.remove()
})

const finish = async (draftId: string): Promise<ImportReport> => {
  for await (const event of desk.commit({ draftId }))
    if (event.kind === 'report') return event.report
  throw new Error('no report')
}

describe('the import', () => {
  const big = (): File =>
    new File(
      [
        'name,url,username,password\n',
        ...Array.from({ length: 400 }, (_, index) => `S,https://s-${index}.com,u${index},p\n`),
      ],
      'big.csv',
    )
  const untouched = (): void => {
    expect(test.vault.accounts.list()).toEqual([])
    expect(test.vault.fingerprints.list()).toEqual([])
    expect(test.vault.imports.list()).toEqual([])
  }

  it('tells how far it is', async () => {
    const { draftId } = await desk.open({ file: big() })
    const events: ImportEvent[] = []
    for await (const event of desk.commit({ draftId })) events.push(event)
    expect(events.slice(0, -1)).toEqual(
      [100, 200, 300, 400].map((done) => ({ kind: 'progress', done, total: 400 })),
    )
    expect(() => desk.rows({ draftId, offset: 0, limit: 1 })).toThrow('IMPORT_GONE')
  })

  it('leaves no trace when the stream is stopped, and can be done after all', async () => {
    const { draftId } = await desk.open({ file: big() })
    for await (const event of desk.commit({ draftId })) {
      expect(event).toMatchObject({ done: 100 })
      break
    }
    untouched()
    expect(await finish(draftId)).toMatchObject({ added: 400 })
  })

  it('leaves no trace when it is discarded in the middle', async () => {
    const { draftId } = await desk.open({ file: big() })
    const stream = desk.commit({ draftId })
    await stream.next()
    desk.discard({ draftId })
    untouched()
    await expect(stream.next()).rejects.toMatchObject({ code: 'IMPORT_GONE' })
    untouched()
    const again = await desk.open({ file: big() })
    expect(await finish(again.draftId)).toMatchObject({ added: 400 })
  })

  it('leaves no trace when it is aborted, and says nothing about it', async () => {
    const { draftId } = await desk.open({ file: big() })
    const aborter = new AbortController()
    const stream = desk.commit({ draftId, signal: aborter.signal })
    await stream.next()
    aborter.abort()
    expect(await stream.next()).toEqual({ done: true, value: undefined })
    untouched()
  })

  it('ends with the desk', async () => {
    const { draftId } = await desk.open({ file: big() })
    const stream = desk.commit({ draftId })
    await stream.next()
    desk.close()
    await expect(stream.next()).rejects.toMatchObject({ code: 'IMPORT_GONE' })
    untouched()
    await expect(desk.open({ file: big() })).rejects.toMatchObject({ code: 'VAULT_NOT_OPEN' })
  })

  it('runs one at a time, and nothing else may be done to its draft', async () => {
    const one = await desk.open({ file: big() })
    const two = await desk.open({ file: big() })
    const stream = desk.commit({ draftId: one.draftId })
    await stream.next()
    await expect(finish(two.draftId)).rejects.toMatchObject({ data: { rule: 'import-running' } })
    const assign = desk.assign({ draftId: one.draftId, rows: 'all', leaveOut: true })
    await expect(assign).rejects.toMatchObject({ data: { rule: 'import-running' } })
    await stream.return()
    expect(await finish(two.draftId)).toMatchObject({ added: 400 })
  })

  it('takes the inventory as it is at the end, not at the beginning', async () => {
    const { draftId } = await desk.open({ file: big() })
    const other = await desk.open({ file: big() })
    await finish(other.draftId)
    expect(await finish(draftId)).toMatchObject({ added: 0, known: 400 })
  })

  it('judges once more at the end only where something was written since', async () => {
    let looks = 0
    const { vault } = test
    const list = (): ReturnType<OpenVault['accounts']['list']> => {
      looks += 1
      return vault.accounts.list()
    }
    const watched: OpenVault = { ...vault, accounts: { ...vault.accounts, list } }
    desk = createImportDesk({ ...test.ports, vault: watched })
    const first = await desk.open({ file: big() })
    expect(looks).toBe(1)
    expect(await finish(first.draftId)).toMatchObject({ added: 400 })
    expect(looks).toBe(1)
    const second = await desk.open({ file: big() })
    const gone = vault.accounts.list()[7]?.id
    if (gone) vault.accounts.remove(gone)
    expect(await finish(second.draftId)).toMatchObject({ added: 1, known: 399 })
    expect(looks).toBe(3)
  })

  it('keeps four drafts', async () => {
    const first = await desk.open({ file: big() })
    for (let count = 0; count < 4; count += 1) await desk.open({ file: big() })
    expect(() => desk.rows({ draftId: first.draftId, offset: 0, limit: 1 })).toThrow('IMPORT_GONE')
  })

  it('tells its end, and touches the vault no more, when that is locked right after the writing', async () => {
    const { vault } = test
    const locking: OpenVault = {
      ...vault,
      imports: {
        ...vault.imports,
        stage: () => {
          const staging = vault.imports.stage()
          const commit: ImportStaging['commit'] = (batch) => {
            staging.commit(batch)
            desk.close()
          }
          return { ...staging, commit }
        },
      },
      checkpoint: () => {
        throw new Error('the vault is locked')
      },
    }
    desk = createImportDesk({ ...test.ports, vault: locking })
    const { draftId } = await desk.open({ file: big() })
    expect(await finish(draftId)).toMatchObject({ added: 400 })
    expect(vault.accounts.list()).toHaveLength(400)
  })

  it('is told as done where it is written and only the log cannot be emptied', async () => {
    const { vault } = test
    const full: OpenVault = {
      ...vault,
      checkpoint: () => {
        throw new StorageError('full', 'SQLITE_FULL')
      },
    }
    desk = createImportDesk({ ...test.ports, vault: full })
    const { draftId } = await desk.open({ file: big() })
    expect(await finish(draftId)).toMatchObject({ added: 400 })
    expect(vault.accounts.list()).toHaveLength(400)
  })
})
