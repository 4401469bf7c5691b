import { ORPCError } from '@orpc/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { asId } from '../../../domain/model/id.ts'
import { setLink } from '../../state/wire.ts'
import { forgetImport, takeDraft, useImport } from './import-store.ts'
import type { ImportReport } from './import-types.ts'
import { cancelImport, runImport } from './run-import.ts'
import { emptyDraft } from './test-support/empty-draft.ts'

const draftId = '6f0a3c52-9a2b-4a53-8f5d-0d6f3c1f7a11'
const draft = emptyDraft({
  draftId,
  counts: { new: 2, known: 0, changed: 0, skipped: 0, 'needs-a-look': 0 },
  total: 2,
})
const report: ImportReport = {
  batchId: asId('0b1c2d3e-4f50-4161-8273-849596a7b8c9'),
  total: 2,
  added: 2,
  changed: 0,
  known: 0,
  skipped: [],
  leftOut: [],
  fingerprints: 2,
}

/** A program that answers a commit with these events and any other call with `rest`. */
const answerWith = (commit: () => AsyncGenerator<unknown>, rest: () => unknown = () => undefined) =>
  setLink({
    call: async (path) => {
      await Promise.resolve()
      return path.at(-1) === 'commit' ? commit() : rest()
    },
  })

const gone = (): never => {
  throw new ORPCError('IMPORT_GONE', { defined: true })
}

/** One step of progress, then `interrupt`, then what an aborted stream does: it fails. */
async function* interrupted(interrupt: () => void) {
  yield { kind: 'progress', done: 1, total: 2 }
  await Promise.resolve()
  interrupt()
  throw new DOMException('aborted', 'AbortError')
}

beforeEach(() => {
  forgetImport()
  takeDraft(draft)
})

describe('runImport', () => {
  it('tells the progress and ends with the report in place of the draft', async () => {
    const seen: unknown[] = []
    const stop = useImport.subscribe(({ writing }) => seen.push(writing))
    answerWith(async function* () {
      yield { kind: 'progress', done: 1, total: 2 }
      yield { kind: 'report', report }
    })
    await expect(runImport(draftId)).resolves.toEqual({ kind: 'done', report })
    stop()
    expect(seen).toContainEqual({ done: 1, total: 2 })
    expect(useImport.getState()).toMatchObject({ draft: undefined, writing: undefined, report })
  })

  it('keeps the draft after a cancel', async () => {
    answerWith(
      () => interrupted(cancelImport),
      () => ({ rows: [], total: 2 }),
    )
    await expect(runImport(draftId)).resolves.toEqual({ kind: 'cancelled' })
    expect(useImport.getState()).toMatchObject({ draft, writing: undefined, failure: undefined })
  })

  it('says when a cancel came after the last row was written', async () => {
    answerWith(() => interrupted(cancelImport), gone)
    await expect(runImport(draftId)).resolves.toEqual({ kind: 'too-late' })
    expect(useImport.getState().draft).toBeUndefined()
  })

  it('leaves nothing behind where the vault was locked meanwhile', async () => {
    answerWith(
      () =>
        interrupted(() => {
          forgetImport()
          cancelImport()
        }),
      gone,
    )
    await expect(runImport(draftId)).resolves.toEqual({ kind: 'locked' })
    expect(useImport.getState()).toMatchObject({ draft: undefined, writing: undefined })
  })

  it('keeps the draft and the reason where the import fails', async () => {
    const full = new ORPCError('STORAGE', { defined: true, data: { problem: 'full' } })
    answerWith(() =>
      interrupted(() => {
        throw full
      }),
    )
    await expect(runImport(draftId)).rejects.toBe(full)
    expect(useImport.getState()).toMatchObject({ draft, writing: undefined, failure: full })
  })
})
