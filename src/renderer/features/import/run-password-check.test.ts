import { ORPCError } from '@orpc/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLink } from '../../state/wire.ts'
import { forgetImport, takeDraft, useImport } from './import-store.ts'
import { runPasswordCheck, stopPasswordCheck } from './run-password-check.ts'
import { emptyDraft } from './test-support/empty-draft.ts'

const draftId = '6f0a3c52-9a2b-4a53-8f5d-0d6f3c1f7a11'

const answerWith = (check: () => AsyncGenerator<unknown>): void =>
  setLink({
    call: async (path) => {
      await Promise.resolve()
      return path.at(-1) === 'checkPasswords' ? check() : undefined
    },
  })

beforeEach(() => {
  forgetImport()
  takeDraft(emptyDraft({ draftId, passwordsToCheck: 4 }))
})

describe('runPasswordCheck', () => {
  it('tells the progress and ends with the counts', async () => {
    const seen: unknown[] = []
    const unsubscribe = useImport.subscribe(({ check }) => seen.push(check))
    const done = { kind: 'done', seen: 1, notSeen: 2, couldNotCheck: 1 } as const
    answerWith(async function* () {
      yield { kind: 'progress', done: 2, total: 4 }
      yield done
    })
    await runPasswordCheck(draftId, 4)
    unsubscribe()
    expect(seen).toContainEqual({ kind: 'running', done: 2, total: 4 })
    expect(useImport.getState().check).toEqual(done)
  })

  it('keeps how far it was where it is stopped', async () => {
    answerWith(async function* () {
      yield { kind: 'progress', done: 1, total: 4 }
      stopPasswordCheck()
      throw new DOMException('aborted', 'AbortError')
    })
    await runPasswordCheck(draftId, 4)
    expect(useImport.getState().check).toEqual({ kind: 'stopped', done: 1, total: 4 })
  })

  it('keeps the reason where it fails, and never counts anything as not seen', async () => {
    const off = new ORPCError('NETWORK', { defined: true, data: { problem: 'off' } })
    answerWith(async function* () {
      yield { kind: 'progress', done: 0, total: 4 }
      throw off
    })
    await runPasswordCheck(draftId, 4)
    expect(useImport.getState().check).toEqual({ kind: 'failed', error: off })
  })

  it('leaves nothing behind where the import was let go meanwhile', async () => {
    answerWith(async function* () {
      forgetImport()
      yield { kind: 'done', seen: 0, notSeen: 4, couldNotCheck: 0 }
    })
    await runPasswordCheck(draftId, 4)
    expect(useImport.getState().check).toBeUndefined()
  })
})
