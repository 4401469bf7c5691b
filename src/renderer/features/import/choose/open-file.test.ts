import { ORPCError } from '@orpc/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLink } from '../../../state/wire.ts'
import { forgetImport, takeDraft, useImport } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { emptyDraft } from '../test-support/empty-draft.ts'
import { openFile } from './open-file.ts'

const file = new File(['name,url\n'], 'list.csv')
const source = { file, takeNotes: false, checkPasswords: false }

const draft = (draftId: string, changes: Partial<ImportDraft> = {}): ImportDraft =>
  emptyDraft({ draftId, ...changes })

const table = (draftId: string, mapping: ImportDraft['mapping']): ImportDraft =>
  draft(draftId, {
    formatId: 'table',
    needsMapping: true,
    columns: [{ name: 'Club', samples: [] }],
    mapping,
  })

interface Call {
  readonly name: string
  readonly input: unknown
}

/** A program that opens files as `answer` says; gives back what it was asked. */
const answerWith = (answer: (input: unknown) => ImportDraft): readonly Call[] => {
  const calls: Call[] = []
  setLink({
    call: async (path, input) => {
      await Promise.resolve()
      const name = path.at(-1) ?? ''
      calls.push({ name, input })
      return name === 'open' ? answer(input) : undefined
    },
  })
  return calls
}

const unknownFormat = (): never => {
  throw new ORPCError('FILE', { defined: true, data: { problem: 'unknown-format' } })
}

const open = (formatId?: string, password?: string): Promise<void> =>
  openFile({ ...source, formatId }, password, new AbortController().signal)

beforeEach(forgetImport)

describe('openFile', () => {
  it('takes the draft with its file, and keeps no password', async () => {
    const calls = answerWith(() => draft('new'))
    await open(undefined, 'secret of the file')
    expect(calls[0]).toMatchObject({
      name: 'open',
      input: { file, password: 'secret of the file' },
    })
    expect(useImport.getState().draft?.draftId).toBe('new')
    expect(useImport.getState().source?.file).toBe(file)
    expect(JSON.stringify(useImport.getState())).not.toContain('secret of the file')
  })

  it('lets the reading go that it replaces', async () => {
    takeDraft(draft('old'), source)
    const calls = answerWith(() => draft('new'))
    await open('table')
    await expect.poll(() => calls.at(-1)).toEqual({ name: 'discard', input: { draftId: 'old' } })
    expect(useImport.getState().source?.formatId).toBe('table')
  })

  it('keeps the reading where another one fails', async () => {
    takeDraft(draft('old'), source)
    const calls = answerWith(unknownFormat)
    await expect(open('lastpass-csv')).rejects.toMatchObject({ code: 'FILE' })
    expect(useImport.getState()).toMatchObject({ draft: { draftId: 'old' }, source })
    expect(calls.map(({ name }) => name)).toEqual(['open'])
  })

  it('brings back a waiting table, with what its columns were named', async () => {
    const named = [{ column: 0, field: 'title' }] as const
    takeDraft(table('old', named), source)
    let opened = 0
    const calls = answerWith(() => {
      opened += 1
      return opened === 1 ? unknownFormat() : table('again', [])
    })
    await expect(open('lastpass-csv')).rejects.toMatchObject({ code: 'FILE' })
    expect(calls.at(-1)).toMatchObject({ name: 'open', input: { file, formatId: 'table' } })
    expect(useImport.getState().draft).toMatchObject({ draftId: 'again', mapping: named })
  })

  it('leaves nothing behind where it was stopped in the meantime', async () => {
    const stopped = new AbortController()
    const calls = answerWith(() => {
      stopped.abort()
      return draft('late')
    })
    const opening = openFile(source, undefined, stopped.signal)
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    expect(useImport.getState().draft).toBeUndefined()
    await expect.poll(() => calls.at(-1)).toEqual({ name: 'discard', input: { draftId: 'late' } })
  })
})
