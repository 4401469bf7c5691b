import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { starterOf, watchParent } from './watch-parent.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('tells once when another process became the parent', () => {
  let parent = 100
  let gone = 0
  watchParent(
    () => parent,
    () => (gone += 1),
  )
  vi.advanceTimersByTime(5000)
  expect(gone).toBe(0)
  parent = 1
  vi.advanceTimersByTime(5000)
  expect(gone).toBe(1)
})

it('tells nothing once it was stopped', () => {
  let parent = 100
  let gone = 0
  const stop = watchParent(
    () => parent,
    () => (gone += 1),
  )
  stop()
  parent = 1
  vi.advanceTimersByTime(5000)
  expect(gone).toBe(0)
})

it('looks through the shell of an npm script, and through nothing else', async () => {
  vi.useRealTimers()
  // A shell that stays: it has a second command to run after the sleep.
  const running = promisify(execFile)('sh', ['-c', 'sleep 1; true'])
  const shell = running.child.pid ?? 0
  const npm = { npm_lifecycle_event: 'start' }
  const seen = [starterOf(shell, npm), starterOf(shell, {}), starterOf(process.pid, npm)]
  await running
  const through = process.platform === 'linux' ? process.pid : shell
  expect(seen).toEqual([through, shell, process.pid])
  expect(starterOf(2 ** 30, npm)).toBe(2 ** 30)
})
