import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  failureOf,
  startSampleFamily,
  type SampleFamily,
} from '../../../scripts/test/sample-client.ts'
import { asId } from '../../domain/model/id.ts'
import { isPartialDate, type PartialDate } from '../../domain/model/partial-date.ts'

let sample: SampleFamily
beforeEach(async () => {
  sample = await startSampleFamily()
})
afterEach(() => sample.end())

const vtech = asId<'breach'>('vtech-2015')
const powerschool = asId<'breach'>('powerschool-2024')

const day = (text: string): PartialDate => {
  if (!isPartialDate(text)) throw new Error(`${text} is no date`)
  return text
}

const ask = (breachId = vtech, skipped: readonly string[] = []) =>
  sample.client.review.questions({ breachId, skipped })

/** The whole of what the family has written down, and what rests. */
const everything = async () => {
  const { client } = sample
  const accounts = await client.accounts.list()
  const read = await Promise.all(accounts.map(({ id }) => client.accounts.read({ id })))
  return JSON.stringify([read, (await client.breaches.read({ breachId: vtech })).people])
}

const forgetOpening = async () => {
  const { id } = await sample.account('VTech Learning Lodge')
  await sample.client.accounts.change({ ids: [id], change: { opened: null } })
  return id
}

describe('the review of a breach', () => {
  it('announces for every answer exactly what it then gives, and takes it back wholly', async () => {
    const { client } = sample
    await forgetOpening()
    const before = await everything()
    const seen = new Set<string>()
    const { touching } = await client.breaches.list()
    for (const { breachId } of touching) {
      const skipped: string[] = []
      for (;;) {
        const { question } = await ask(breachId, skipped)
        if (!question) break
        seen.add(question.about)
        for (const { standings, ...answer } of question.answers) {
          if (answer.choice === 'on' && answer.on === undefined) continue
          const words = answer.choice === 'after-end' ? 'Opened later' : undefined
          const given = { breachId, key: question.key, answer: { ...answer, words } }
          const tried = await client.review.tryAnswer(given)
          const { editId, now } = await client.review.answer(given)
          expect([question.about, answer.choice, now]).toEqual([
            question.about,
            answer.choice,
            standings,
          ])
          expect(tried.now).toEqual(standings)
          expect((await ask(breachId, skipped)).standings).toEqual(standings)
          expect(await client.edits.undo({ editId })).toEqual({ restored: 1, kept: 0 })
        }
        skipped.push(question.key)
      }
    }
    expect(await everything()).toBe(before)
    expect(seen).toEqual(new Set(['opened', 'notice', 'given', 'password']))
  }, 60_000)

  it('moves from possible to not affected by the one date that was missing', async () => {
    const { client } = sample
    const accountId = await forgetOpening()
    const { question } = await ask()
    expect(question).toMatchObject({ about: 'opened', accountId })
    const key = question?.key ?? ''
    const answer = { choice: 'on' as const, on: day('2014-02-01') }
    await client.review.answer({ breachId: vtech, key, answer })
    expect((await sample.account('VTech Learning Lodge')).opened).toBe('2014-02-01')
    expect(await failureOf(client.review.answer({ breachId: vtech, key, answer }))).toEqual([
      'NOT_FOUND',
      { what: 'question' },
    ])
  })

  it('remembers that nobody knows until the breach or the account changes', async () => {
    const { client } = sample
    const id = await forgetOpening()
    const key = (await ask()).question?.key ?? ''
    await client.review.answer({ breachId: vtech, key, answer: { choice: 'unknown' } })
    expect((await ask()).question?.key).not.toBe(key)
    await client.accounts.change({ ids: [id], change: { opened: day('2015') } })
    expect((await ask()).question?.key).toBe(key)
  })

  it('keeps what rests while other things are laid to rest, and forgets it with the account', async () => {
    const { client } = sample
    const id = await forgetOpening()
    const key = (await ask()).question?.key ?? ''
    await client.review.answer({ breachId: vtech, key, answer: { choice: 'unknown' } })
    const jam = await sample.account('Animal Jam')
    await client.tidyUp.settle({ queue: 'dormant', key: jam.id })
    expect((await ask()).question?.key).not.toBe(key)
    await client.accounts.remove({ id })
    expect((await ask()).question?.accountId).not.toBe(id)
  })

  it('wants a date where one is said, and a reason where an account is ruled out', async () => {
    await forgetOpening()
    const key = (await ask()).question?.key ?? ''
    for (const choice of ['on', 'after-end'] as const) {
      const answer = { choice }
      expect(
        await failureOf(sample.client.review.answer({ breachId: vtech, key, answer })),
      ).not.toEqual(['no failure'])
    }
  })
})

describe('a breach of a platform', () => {
  it('asks of the school, notes it to be asked, and reaches it once told', async () => {
    const { client } = sample
    const ana = await sample.person('Ana')
    const mia = await sample.person('Mia')
    const { services } = (await client.services.catalogue()).catalogue
    const school = services.find(({ kind, platform }) => kind === 'school' && !platform)
    const own = await client.services.add({
      name: 'Oak Hill School',
      kind: 'school',
      domains: [],
    })
    expect(school?.id).not.toBe(own.id)
    const account = await client.accounts.add({
      kind: 'enrolment',
      serviceId: own.id,
      title: 'Oak Hill School',
      holderId: ana.id,
      subjectIds: [mia.id],
      origins: [],
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: false,
    })
    const platforms = async () =>
      (await client.review.platforms({ breachId: powerschool })).filter(
        ({ accountId }) => accountId === account.id,
      )
    const [open] = await platforms()
    expect(open).toMatchObject({ about: 'platform', isToAsk: false, serviceId: 'powerschool' })
    const key = open?.key ?? ''
    await client.review.answer({ breachId: powerschool, key, answer: { choice: 'to-ask' } })
    expect(await platforms()).toMatchObject([{ isToAsk: true }])
    await client.review.answer({ breachId: powerschool, key, answer: { choice: 'yes' } })
    expect(await platforms()).toEqual([])
    const maybe = await client.review.maybeReached()
    expect(maybe.length).toBeGreaterThan(3)
    const still = await client.review.platforms({ breachId: powerschool })
    expect(maybe.find(({ breachId }) => breachId === powerschool)?.open).toBe(still.length)
    expect((await sample.account('Oak Hill School')).platformIds).toEqual(['powerschool'])
    const { people } = await client.breaches.read({ breachId: powerschool })
    expect(people.find(({ personId }) => personId === mia.id)?.level).toBe('possible')
  })
})
