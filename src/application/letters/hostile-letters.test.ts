import { statSync } from 'node:fs'
import { join } from 'node:path'
import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, it, test } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import { asId, type LetterId } from '../../domain/model/id.ts'
import { on } from '../../domain/test-support/sample-values.ts'

let sample: SampleProgram
beforeEach(async () => {
  sample = await startSampleProgram()
})
afterEach(() => sample.end())

const router = () => sample.program.router
const vtech = asId<'service'>('vtech-learning-lodge')

const people = async () => (await call(router().household.read, undefined)).people

const choice = async () => {
  const [ana, mia] = await people()
  if (ana?.role !== 'guardian' || mia?.role !== 'child') throw new Error('Not the sample family')
  return { templateId: 'access-none', serviceId: vtech, senderId: ana.id, subjectIds: [mia.id] }
}

const compose = async (given: object = {}) => {
  const { subjectIds, ...about } = await choice()
  return call(router().letters.compose, {
    ...about,
    subjects: subjectIds.map((personId) => ({ personId, signs: false })),
    logins: [],
    reply: { name: 'Ana', lines: [] },
    locale: 'en-GB',
    ...given,
  })
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'code' in error ? error.code : error,
  )

const written = async () => call(router().letters.list, undefined)

test.each([
  '{sender} {count, plural, one {#} other {##}}',
  '<b>bold</b><script>alert(1)</script>',
  "'{quoted}' ''",
  '\u202Etxet desrever',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(25),
  'x'.repeat(200),
  '=cmd|calc!A1',
  '\u2028line',
])('a name of any kind stands in the letter as it was typed: %s', async (name) => {
  const { subjectIds } = await choice()
  const letter = await compose({
    subjects: subjectIds.map((personId) => ({ personId, fullName: name, signs: false })),
    reply: { name, lines: [name, 'a%0D%0Abcc:x@x.example'] },
  })
  expect(letter.text).toContain(name.trim())
  expect(letter.from).toEqual([name.trim(), name.trim(), 'a%0D%0Abcc:x@x.example'])
})

test('what breaks a line, or is too much, is refused before a letter is written', async () => {
  for (const name of ['a\r\nBcc: x@x.example', 'a\u0000', 'x'.repeat(201), ' ']) {
    expect(await codeOf(compose({ reply: { name, lines: [] } }))).toBe('BAD_REQUEST')
  }
  const { subjectIds } = await choice()
  const many = Array.from({ length: 21 }, () => ({ personId: subjectIds[0], signs: false }))
  expect(await codeOf(compose({ subjects: many }))).toBe('BAD_REQUEST')
  for (const locale of ['en-x\r\n', 'en-12', 'en-GB-GB', '']) {
    expect(await codeOf(compose({ locale }))).toBe('BAD_REQUEST')
  }
  expect(sample.logged).toEqual([])
})

test('what is not there is refused by name', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'
  const [ana, mia] = await people()
  for (const given of [
    { templateId: 'none' },
    { templateId: '__proto__' },
    { templateId: 'constructor' },
    { serviceId: 'own:none' },
    { senderId: nobody },
    { breachId: 'none' },
    { subjects: [{ personId: nobody, signs: false }] },
  ]) {
    const code = await codeOf(compose(given))
    expect(given.templateId === '__proto__' ? 'BAD_REQUEST' : 'NOT_FOUND').toBe(code)
  }
  // A child writes to nobody, and about a guardian nobody else does.
  expect(await codeOf(compose({ senderId: mia?.id }))).toBe('NOT_ALLOWED')
  const about = await choice()
  const wrong = { ...about, senderId: mia?.id ?? about.senderId, subjectIds: [about.senderId] }
  expect(await codeOf(call(router().letters.save, wrong))).toBe('NOT_ALLOWED')
  expect(ana).toBeDefined()
  expect(await written()).toEqual([])
})

test('somebody named twice is written about once', async () => {
  const about = await choice()
  const twice = [...about.subjectIds, ...about.subjectIds]
  const letter = await compose({
    subjects: twice.map((personId) => ({ personId, fullName: 'Zyzzyva', signs: false })),
  })
  expect(letter.text).not.toMatch(/Zyzzyva and Zyzzyva/)
  await call(router().letters.save, { ...about, subjectIds: twice })
  expect((await written())[0]?.subjectIds).toEqual(about.subjectIds)
})

it('follows nothing where it begins anew, be the other letter there or not', async () => {
  const about = await choice()
  const afterId = asId<'letter'>('00000000-0000-4000-8000-000000000000')
  const { id } = await call(router().letters.save, { ...about, afterId })
  await call(router().letters.save, { ...about, afterId: id })
  expect((await written()).map((one) => one.afterId)).toEqual([undefined, undefined])
})

it('that was removed has gone from the disk, and comes back by its edit alone', async () => {
  const about = await choice()
  const { id } = await call(router().letters.save, about)
  await call(router().letters.update, { id, note: 'zyzzyva' })
  const { editId } = await call(router().letters.remove, { id })
  expect(statSync(join(sample.dataDir, 'vault', 'vault.db-wal')).size).toBe(0)
  expect(await written()).toEqual([])
  await call(router().edits.undo, { editId })
  expect(await written()).toMatchObject([{ id, note: 'zyzzyva' }])
})

it('takes days at both ends of what a date may be', async () => {
  const about = await choice()
  const { id } = await call(router().letters.save, about)
  await call(router().letters.update, { id, sentOn: on('1900-01-01'), sentBy: 'post' })
  expect((await written())[0]?.state).toBe('waiting')
  const far = call(router().letters.update, { id, sentOn: on('2999-12-31') })
  expect(await codeOf(far)).toBe('NOT_ALLOWED')
  const unknown = asId<'letter'>('00000000-0000-4000-8000-000000000000') satisfies LetterId
  expect(await codeOf(call(router().letters.remove, { id: unknown }))).toBe('NOT_FOUND')
})
