import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { bareInput } from '../test-support/bare-input.ts'
import { sampleAction, samplePlaybook } from '../test-support/sample-playbook.ts'
import {
  ana,
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'
import type { SettledQuestion } from '../tidy-up/tidy-up-queue.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { maybeReachedThroughPlatform } from './maybe-reached-through-platform.ts'
import { reviewOf } from './review-of.ts'
import { settledKey, toAskKey } from './settled-answers.ts'

const toys = asId<'service'>('toys')
const school = asId<'service'>('school')
const sis = asId<'service'>('sis')

const platformBreach: Partial<Breach> = { services: [{ serviceId: sis, as: 'platform' }] }

const reviewed = (
  account: Partial<Account>,
  given: {
    readonly breach?: Partial<Breach>
    readonly inventory?: Partial<Inventory>
    readonly settled?: readonly SettledQuestion[]
    readonly skipped?: readonly string[]
  } = {},
) => {
  const breach = sampleBreach(given.breach)
  const catalogue = sampleCatalogue({
    services: [
      sampleService('toys', { name: 'Toys', domains: ['toys.example'] }),
      sampleService('school', { kind: 'school', origin: 'own' }),
      sampleService('homework', { kind: 'school' }),
      sampleService('sis', { platform: true, usedBy: ['school'] }),
    ],
    breaches: [breach],
  })
  const accounts = [sampleAccount('a', { serviceId: toys, subjectIds: [ana, mia], ...account })]
  const inventory = sampleInventory({ accounts, ...given.inventory })
  const playbook = samplePlaybook({
    actions: [
      sampleAction('change-password', {
        about: 'breached-account',
        when: { anyClass: [asId<'data-class'>('password')] },
        settledByPasswordChange: true,
      }),
    ],
  })
  const input = { ...bareInput, playbook, inventory, catalogue }
  return {
    ...reviewOf({ input, breach, settled: given.settled ?? [] }, new Set(given.skipped)),
    reached: maybeReachedThroughPlatform(breach, inventoryIndex(inventory, catalogue)),
  }
}

/** Each answer with the level it would give a person. */
const levels = (
  { question }: Pick<ReturnType<typeof reviewed>, 'question'>,
  personId = ana,
): Readonly<Record<string, VerdictLevel | undefined>> =>
  Object.fromEntries(
    (question?.answers ?? []).map(({ choice, standings }) => [
      choice,
      standings?.find((one) => one.personId === personId)?.level,
    ]),
  )

const rested = (key: string): SettledQuestion => ({ queue: 'review', key, on: on('2026-11-01') })

describe('the review of a breach', () => {
  it('asks first when the account was opened, and announces what each answer means', () => {
    const review = reviewed({})
    expect(review.question).toMatchObject({ about: 'opened', accountId: 'a' })
    expect(levels(review)).toEqual({
      'before-start': 'likely',
      'by-end': 'likely',
      'after-end': 'not-affected',
      on: undefined,
      unknown: 'possible',
    })
  })

  it.each([
    ['by the month', on('2015-11'), 'likely'],
    ['by the year', on('2015'), 'likely'],
  ] as const)('takes an end known %s only where all of it is later', (_, to, level) => {
    expect(levels(reviewed({}, { breach: { access: { to } } }))['by-end']).toBe(level)
  })

  it('then whether a letter came, which makes it sure', () => {
    const review = reviewed({ opened: on('2013') })
    expect(review.question?.about).toBe('notice')
    expect(levels(review)).toEqual({ on: 'confirmed', no: 'likely', unknown: 'likely' })
  })

  it('lets a question rest until what it hangs on changes', () => {
    const { question } = reviewed({})
    if (!question) throw new Error('No question')
    const settled = [rested(settledKey(question))]
    expect(reviewed({}, { settled }).question?.about).toBe('notice')
    const access = { from: on('2015-11-12'), to: on('2016-01-31') }
    expect(reviewed({}, { settled, breach: { access } }).question?.about).toBe('opened')
  })

  it('puts aside what was skipped, and counts it', () => {
    const { question, left } = reviewed({})
    const skipped = [question?.key ?? '']
    expect(reviewed({}, { skipped })).toMatchObject({
      question: { about: 'notice' },
      left: left - 1,
      skipped: 1,
    })
  })

  it('asks of what is gone since when, and whether that was confirmed', () => {
    const gone = { opened: on('2013'), status: 'deleted' as const }
    const settled = [rested(settledKey({ key: 'a|toys-2015|notice|', stands: '' }))]
    const since = reviewed(gone, { settled })
    expect(since.question?.about).toBe('deleted')
    expect(levels(since)).toMatchObject({ on: 'possible', no: 'likely' })
    const proof = reviewed({ ...gone, deleted: on('2014') }, { settled })
    expect(proof.question?.about).toBe('erased')
    expect(levels(proof)).toEqual({ yes: 'unlikely', no: 'possible', unknown: 'possible' })
  })

  it('asks whether what was lost had been given, and of the password that steps hang on', () => {
    const settled = [rested(settledKey({ key: 'a|toys-2015|notice|', stands: '' }))]
    const lost = [lostClass('birth-date', 'child'), lostClass('password', 'guardian')]
    const given = reviewed({ opened: on('2013') }, { settled, breach: { classes: lost } })
    expect(given.question).toMatchObject({
      about: 'given',
      subjectId: mia,
      dataClass: 'birth-date',
    })
    const asked = given.question?.answers.map(({ standings }) =>
      standings?.find((one) => one.personId === mia),
    )
    expect(asked?.map((one) => [one?.exposed, one?.asked])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 1],
    ])
    const skipped = ['a mia|toys-2015|given|birth-date', 'a ana|toys-2015|given|password']
    const secret = reviewed({ opened: on('2013') }, { settled, skipped, breach: { classes: lost } })
    expect(secret.question).toMatchObject({ about: 'password' })
    expect(secret.question?.answers[0]).toMatchObject({ choice: 'on', on: '2015-11-30' })
    const steps = secret.question?.answers.map(({ standings }) =>
      standings?.reduce((sum, one) => sum + one.steps, 0),
    )
    expect(steps?.[0]).toBeLessThan(steps?.[1] ?? 0)
  })

  it('asks whether an account without a service is one of the breached, by its address', () => {
    const unnamed = { serviceId: undefined, origins: ['https://login.toys.example'] }
    const review = reviewed(unnamed)
    expect(review.question).toMatchObject({ about: 'service', serviceId: 'toys' })
    expect(review.standings).toEqual([])
    expect(levels(review)).toEqual({ yes: 'possible', no: undefined, unknown: undefined })
    expect(reviewed({ ...unnamed, origins: ['https://toys.example.net'] }).question).toBeUndefined()
  })

  it('asks of what is theirs nothing', () => {
    expect(reviewed({ theirs: true }).question).toBeUndefined()
    const quiet = reviewed({ theirs: true, serviceId: school }, { breach: platformBreach })
    expect(quiet.question).toBeUndefined()
    expect(quiet.reached).toEqual([])
  })
})

describe('a breach of a platform', () => {
  it('asks of each account of a kind that uses it, and touches nobody until told', () => {
    const review = reviewed({ serviceId: school }, { breach: platformBreach })
    expect(review.reached).toEqual([{ accountId: 'a', platformId: 'sis' }])
    expect(review.standings).toEqual([])
    expect(review.question).toMatchObject({ about: 'platform', serviceId: 'sis' })
    expect(levels(review)).toEqual({ yes: 'possible', no: undefined, 'to-ask': undefined })
  })

  it.each([
    ['of another kind', { serviceId: toys }],
    ['with a login at an app for schools', { serviceId: asId<'service'>('homework') }],
    ['that names it already', { serviceId: school, platformIds: [sis] }],
    ['opened after the end', { serviceId: school, opened: on('2020') }],
    ['without a service', { serviceId: undefined }],
  ] as const)('does not ask of an account %s', (_, account) => {
    expect(reviewed(account, { breach: platformBreach }).reached).toEqual([])
  })

  it('keeps what is to be asked in sight, and out of the questions', () => {
    const { question } = reviewed({ serviceId: school }, { breach: platformBreach })
    const settled = [rested(toAskKey({ key: question?.key ?? '' }))]
    const review = reviewed({ serviceId: school }, { breach: platformBreach, settled })
    expect(review.question).toBeUndefined()
    expect(review.toAsk.map(({ accountId }) => accountId)).toEqual(['a'])
  })
})
