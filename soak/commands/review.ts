import assert from 'node:assert/strict'
import { readWhole } from '../checks/read-whole.ts'
import type { Model } from '../model/family.ts'
import { pick, type Step, type Turn } from './step.ts'

/**
 * What an answer writes down depends on the question, so the model says only this much of it: whatever it was, undoing
 * it leads back to what stood there before. What was laid to rest meanwhile is in no export and stays unseen here.
 */
const answer = async (turn: Turn): Promise<void> => {
  const { client, model, random, today } = turn
  const files = model.family.files.map(({ breachId }) => breachId)
  const breachId = pick(random, files) as never
  const { question } = await client.review.questions({ breachId, skipped: [] })
  if (!question) return
  const before = await readWhole(client)
  const { choice, on } = pick(random, question.answers)
  // Nobody opens an account after its end.
  const end = model.family.accounts.find(({ id }) => id === question.accountId)?.deleted
  const said = {
    choice,
    on: choice === 'on' ? (on ?? ((end ?? today) as never)) : on,
    words: choice === 'after-end' ? 'It came later' : undefined,
  }
  const { editId } = await client.review.answer({ breachId, key: question.key, answer: said })
  const { restored, kept } = await client.edits.undo({ editId })
  assert.deepEqual([restored, kept], [1, 0], `undoing the answer ${choice} on ${question.about}`)
  assert.deepEqual(await readWhole(client), before, `the answer ${choice} on ${question.about}`)
  const work = model.family.workedOn[question.accountId]
  if (work === 'no') model.family.workedOn[question.accountId] = 'maybe'
}

/** Two entries are made one, and two again. */
const mergeAndBack = async ({ model, client, random }: Turn): Promise<void> => {
  const { family } = model
  const own = family.accounts.filter(({ theirs }) => !theirs)
  const keep = pick(random, own)
  const gone = pick(random, own)
  if (keep.id === gone.id) return
  const before = await readWhole(client)
  const ids = { keepId: keep.id as never, goneId: gone.id as never }
  const { editId } = await client.tidyUp.merge(ids)
  const merged = (await client.accounts.list()).map(({ id }) => id as string)
  assert.ok(merged.includes(keep.id) && !merged.includes(gone.id), 'one of two stays')
  const { account } = await client.accounts.read({ id: keep.id as never })
  assert.deepEqual(
    new Set<string>(account.subjectIds),
    new Set([...keep.subjectIds, ...gone.subjectIds]),
    'a merged account is about both',
  )
  assert.deepEqual({ ...(await client.edits.undo({ editId })) }, { restored: 1, kept: 0 })
  assert.deepEqual(await readWhole(client), before, 'two accounts that were one')
}

const two = ({ family }: Model): boolean =>
  family.accounts.filter(({ theirs }) => !theirs).length > 1

/** What is tried and taken back at once. */
export const reviewSteps: readonly Step[] = [
  {
    name: 'answer a question, and take it back',
    weight: 4,
    can: ({ family }) => family.files.length > 0,
    run: answer,
  },
  { name: 'merge two accounts, and take it back', weight: 2, can: two, run: mergeAndBack },
]
