import { beforeEach, expect, test } from 'vitest'
import type { SavedPaper } from '../../../contract/desktop.ts'
import { saveEach } from './save-each.ts'

const names = ['a', 'b', 'c', 'd']
let done: (string | number)[]
let isStopped: boolean

const run = (save: (name: string) => Promise<SavedPaper>, from = 0) =>
  saveEach({ names, from, show: (at) => done.push(at), save, isStopped: () => isStopped })

const save = (name: string): Promise<SavedPaper> => {
  done.push(name)
  return Promise.resolve({ kind: 'saved', name })
}

beforeEach(() => {
  done = []
  isStopped = false
})

test('each document is shown, then saved, one after another', async () => {
  expect(await run(save)).toEqual({ kind: 'all', saved: 4 })
  expect(done).toEqual([0, 'a', 1, 'b', 2, 'c', 3, 'd'])
})

test('the first that fails ends it, with how many are there; from there it goes on', async () => {
  const error = new Error('full')
  const failing = (name: string) => (name === 'c' ? Promise.reject(error) : save(name))
  expect(await run(failing)).toEqual({ kind: 'failed', saved: 2, error })
  done = []
  expect(await run(save, 2)).toEqual({ kind: 'all', saved: 4 })
  expect(done).toEqual([2, 'c', 3, 'd'])
})

test('stopping lets the one under way be finished, and counts it', async () => {
  const end = await run((name) => {
    isStopped = name === 'b'
    return save(name)
  })
  expect([end, done]).toEqual([{ kind: 'stopped', saved: 2 }, [0, 'a', 1, 'b']])
})

test('what is not written counts for nothing', async () => {
  const end = await run((name) =>
    name === 'b' ? Promise.resolve({ kind: 'cancelled' }) : save(name),
  )
  expect(end).toEqual({ kind: 'stopped', saved: 1 })
})
