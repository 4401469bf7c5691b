import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partialDate } from '../../domain/model/partial-date.ts'
import type { Lexicon } from '../../domain/notices/lexicon.ts'
import { createNoticeReader } from './notice-reader.ts'
import type { NoticeWork } from './notice-work.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kinventory-reader-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A thread that does what a hostile notice may make the real one do. */
const threadThat = (name: string, code: string): string => {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, code)
  return path
}

const work: NoticeWork = {
  given: { text: 'A notice' },
  lexicon: {} as Lexicon,
  services: [],
  today: partialDate('2026-11-22') ?? expect.fail(),
}

const tooLong = { code: 'FILE', data: { problem: 'takes-too-long' } }

test('reading that never ends is ended, and the program goes on meanwhile', async () => {
  const reader = createNoticeReader(threadThat('loop', 'for (;;) {}'), {
    milliseconds: 150,
    megabytes: 64,
  })
  let ticks = 0
  const ticking = setInterval(() => (ticks += 1), 10)
  await expect(reader.read(work)).rejects.toMatchObject(tooLong)
  clearInterval(ticking)
  expect(ticks).toBeGreaterThan(2)
})

test('reading that takes all the memory is ended', async () => {
  const greedy =
    'const all = []; for (;;) all.push(Array.from({ length: 1e5 }, (_, i) => `${i} x`))'
  const reader = createNoticeReader(threadThat('greedy', greedy), {
    milliseconds: 60_000,
    megabytes: 32,
  })
  await expect(reader.read(work)).rejects.toMatchObject(tooLong)
})

test('locking ends what is being read', async () => {
  const reader = createNoticeReader(threadThat('wait', 'setInterval(() => {}, 1000)'))
  const reading = reader.read(work)
  reader.stop()
  await expect(reading).rejects.toMatchObject(tooLong)
})

test('a thread that fails is a bug, and not a notice without words', async () => {
  const reader = createNoticeReader(threadThat('fails', 'throw new TypeError("of ours")'))
  await expect(reader.read(work)).rejects.toBeInstanceOf(TypeError)
})
