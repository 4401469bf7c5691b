import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { AddressLookup } from '../model/address-lookup.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { exposureStates } from '../model/exposure.ts'
import { fidelities } from '../model/holding.ts'
import { assessBreach, type BreachAssessment } from './assess-breach.ts'
import {
  ana,
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleClasses,
  sampleFingerprint,
  sampleInventory,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'
import { isAffected, rankOf } from './verdict-level.ts'

const toys = asId<'service'>('toys')
const services = ['toys', 'chat', 'books'].map((id) => sampleService(id))
const catalogue = sampleCatalogue({ services })
const breach = sampleBreach({
  hibp: { name: 'Toys', added: on('2016-01-01'), flags: ['verified'] },
  services: ['toys', 'chat'].map((id) => ({ serviceId: asId<'service'>(id), as: 'service' })),
  classes: [
    ...['name', 'email', 'password', 'security-answer', 'postal-address'].map((id) =>
      lostClass(id, 'guardian'),
    ),
    ...['name', 'birth-date'].map((id) => lostClass(id, 'child')),
    lostClass('voice-recording', 'child', { serviceIds: [asId<'service'>('chat')] }),
  ],
})

const maybeDate = fc.option(
  fc.constantFrom('2014', '2015', '2015-11-12', '2015-11-29', '2015-11-30', '2016').map(on),
  { nil: undefined },
)

const drawnAccount = fc.record({
  serviceId: fc.constantFrom(...services.map(({ id }) => id), undefined),
  kind: fc.constantFrom('account' as const, 'enrolment'),
  holderId: fc.constantFrom(ana, mia),
  subjectIds: fc.subarray([ana, mia, theo], { minLength: 1 }),
  opened: maybeDate,
  existedBy: maybeDate,
  passwordChanged: maybeDate,
  email: fc.constantFrom('ana@example.com', 'mia@example.com', undefined),
  theirs: fc.boolean(),
  title: fc.constantFrom('One', 'Two'),
})

const lookups: fc.Arbitrary<readonly AddressLookup[]> = fc.uniqueArray(
  fc.record({
    address: fc.constantFrom('ana@example.com', 'mia@example.com'),
    state: fc.constantFrom('found' as const, 'not-found', 'failed'),
    askedOn: fc.constant(on('2026-11-01')),
    breachNames: fc.subarray(['Toys', 'Other']),
    childrenKnow: fc.boolean(),
  }),
  { selector: ({ address }) => address },
)

const drawnInventory: fc.Arbitrary<Inventory> = fc
  .array(
    fc.record({
      account: drawnAccount,
      password: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
      answer: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
      said: fc.option(fc.constantFrom(...fidelities), { nil: undefined }),
      noticeArrived: maybeDate,
    }),
    { maxLength: 6 },
  )
  .chain((rows) => lookups.map((found) => ({ rows, found })))
  .map(({ rows, found }) => {
    const accounts = rows.map(({ account }, place) => sampleAccount(`id-${place}`, account))
    return sampleInventory({
      accounts,
      fingerprints: rows.flatMap(({ password, answer }, place) => [
        ...(password === undefined ? [] : [sampleFingerprint(`id-${place}`, password)]),
        ...(answer === undefined
          ? []
          : [sampleFingerprint(`id-${place}`, answer, { kind: 'answer' })]),
      ]),
      lookups: found,
      evidence: rows.flatMap(({ noticeArrived, account }, place) =>
        noticeArrived === undefined || account.serviceId !== toys
          ? []
          : [{ breachId: breach.id, accountId: asId<'account'>(`id-${place}`), noticeArrived }],
      ),
      holdings: rows.flatMap(({ said, account }, place) =>
        said === undefined
          ? []
          : account.subjectIds.map((subjectId) => ({
              accountId: asId<'account'>(`id-${place}`),
              subjectId,
              dataClass: asId<'data-class'>('name'),
              fidelity: said,
              basis: 'confirmed' as const,
            })),
      ),
    })
  })

const assess = (inventory: Inventory): BreachAssessment =>
  assessBreach({ inventory, catalogue, breach })

const verdictsByAccount = (assessment: BreachAssessment) =>
  new Map(
    assessment.people.flatMap(({ verdicts }) =>
      verdicts.map(({ accountId, verdict }) => [accountId, verdict]),
    ),
  )

describe('an assessment', () => {
  it('does not depend on the order in which things were written down', () => {
    fc.assert(
      fc.property(drawnInventory, (inventory) => {
        const turned: Inventory = {
          ...inventory,
          accounts: inventory.accounts.toReversed(),
          fingerprints: inventory.fingerprints.toReversed(),
          holdings: inventory.holdings.toReversed(),
          evidence: inventory.evidence.toReversed(),
          lookups: inventory.lookups.toReversed(),
        }
        expect(assess(turned)).toEqual(assess(inventory))
      }),
    )
  })

  it('changes only the verdicts of the account that changed', () => {
    fc.assert(
      fc.property(drawnInventory, drawnAccount, fc.nat(), (inventory, change, drawn) => {
        fc.pre(inventory.accounts.length > 0)
        const place = drawn % inventory.accounts.length
        const accounts = inventory.accounts.map((account, at): Account =>
          at === place ? { ...account, ...change } : account,
        )
        const before = verdictsByAccount(assess(inventory))
        const after = verdictsByAccount(assess({ ...inventory, accounts }))
        const changed = asId<'account'>(`id-${place}`)
        before.delete(changed)
        after.delete(changed)
        expect(after).toEqual(before)
      }),
    )
  })

  it('of credential stuffing changes beside it only verdicts of accounts with the same password', () => {
    const stuffing = { ...breach, kind: 'credential-stuffing' as const }
    const judged = (inventory: Inventory) =>
      verdictsByAccount(assessBreach({ inventory, catalogue, breach: stuffing }))
    fc.assert(
      fc.property(drawnInventory, drawnAccount, fc.nat(), (inventory, change, drawn) => {
        fc.pre(inventory.accounts.length > 0)
        const place = drawn % inventory.accounts.length
        const changed = asId<'account'>(`id-${place}`)
        const accounts = inventory.accounts.map((account, at): Account =>
          at === place ? { ...account, ...change } : account,
        )
        const before = judged(inventory)
        const after = judged({ ...inventory, accounts })
        const digests = (id: Account['id']): readonly string[] =>
          inventory.fingerprints
            .filter(({ accountId, kind }) => accountId === id && kind === 'password')
            .map(({ digest }) => digest)
        const moved = inventory.accounts
          .map(({ id }) => id)
          .filter((id) => id !== changed && before.get(id)?.level !== after.get(id)?.level)
        for (const id of moved) {
          expect(digests(changed).some((digest) => digests(id).includes(digest))).toBe(true)
        }
      }),
    )
  })

  it('puts everybody in it, among the untouched, or behind an account marked theirs, each as they are', () => {
    fc.assert(
      fc.property(drawnInventory, (inventory) => {
        const { people, untouched } = assess(inventory)
        const named = [...people.map(({ personId }) => personId), ...untouched]
        expect(new Set(named).size).toBe(named.length)
        const inBreach = inventory.accounts.filter(({ serviceId }) =>
          breach.services.some((affected) => affected.serviceId === serviceId),
        )
        const reached = inBreach.filter(({ theirs }) => !theirs)
        const concerns = (accounts: readonly Account[], id: PersonId): boolean =>
          accounts.some((one) => one.holderId === id || one.subjectIds.includes(id))
        for (const id of [ana, mia, theo]) {
          expect(untouched.includes(id)).toBe(!concerns(inBreach, id))
          expect(people.some(({ personId }) => personId === id)).toBe(concerns(reached, id))
        }
        for (const { personId, verdicts } of people) {
          for (const { accountId } of verdicts) {
            const account = reached.find(({ id }) => id === accountId)
            expect(account?.holderId === personId || account?.subjectIds.includes(personId)).toBe(
              true,
            )
          }
        }
      }),
    )
  })

  it('gives each person the worst of their levels, and drops no class of a subject', () => {
    fc.assert(
      fc.property(drawnInventory, (inventory) => {
        for (const { personId, level, verdicts, exposures } of assess(inventory).people) {
          const ranks = verdicts.map(({ verdict }) => rankOf(verdict.level))
          expect(rankOf(level)).toBe(Math.min(...ranks))
          const inToys = verdicts.some(({ accountId, verdict }) => {
            const account = inventory.accounts.find(({ id }) => id === accountId)
            return isAffected(verdict.level) && account?.subjectIds.includes(personId)
          })
          const role = personId === ana ? 'guardian' : 'child'
          const wanted = breach.classes
            .filter((lost) => inToys && lost.role === role && !lost.serviceIds)
            .map(({ dataClass }) => dataClass)
          const listed = exposures.map(({ dataClass }) => dataClass)
          expect(listed).toEqual(expect.arrayContaining(wanted))
          expect(new Set(listed).size).toBe(listed.length)
          for (const { state } of exposures) expect(exposureStates).toContain(state)
        }
      }),
    )
  })

  it('never lets a fallen account share only with accounts out of the breach', () => {
    fc.assert(
      fc.property(drawnInventory, (inventory) => {
        const assessment = assess(inventory)
        const verdicts = verdictsByAccount(assessment)
        const affected = (id: Account['id']): boolean =>
          isAffected(verdicts.get(id)?.level ?? 'not-affected')
        for (const { accountId, sharedWith } of assessment.fallsWith) {
          expect(affected(accountId)).toBe(false)
          expect(sharedWith.length).toBeGreaterThan(0)
          expect(sharedWith.every(affected)).toBe(true)
        }
      }),
    )
  })

  it('loses no exposure when something is learned of another account', () => {
    fc.assert(
      fc.property(drawnInventory, drawnAccount, (inventory, given) => {
        const one = sampleAccount('new', { ...given, serviceId: toys, theirs: false })
        const more = assess({ ...inventory, accounts: [...inventory.accounts, one] })
        for (const before of assess(inventory).people) {
          const after = more.people.find(({ personId }) => personId === before.personId)
          expect(rankOf(after?.level ?? 'not-affected')).toBeLessThanOrEqual(rankOf(before.level))
          for (const { dataClass, state } of before.exposures) {
            const now = after?.exposures.find((exposure) => exposure.dataClass === dataClass)
            expect(now).toBeDefined()
            expect(exposureStates.indexOf(now?.state ?? 'removed')).toBeLessThanOrEqual(
              exposureStates.indexOf(state),
            )
          }
        }
      }),
    )
  })
})

it('uses only classes that the sample catalogue knows', () => {
  const known = new Set(sampleClasses.map(({ id }) => id))
  expect(breach.classes.filter(({ dataClass }) => !known.has(dataClass))).toEqual([])
})
