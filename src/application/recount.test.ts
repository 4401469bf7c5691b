import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSampleFamily, type SampleFamily } from '../../scripts/test/sample-client.ts'
import { asId, type PersonId, type ServiceId } from '../domain/model/id.ts'
import {
  breachDates,
  childClasses,
  concerns,
  drawnAccount,
  factsOf,
  guardianClasses,
  isGone,
  isTouching,
  levelOf,
  personCount,
  sharedBy,
  type Drawn,
  type Ground,
  type Kept,
} from './test-support/naive-count.ts'
import { on } from '../domain/test-support/sample-values.ts'

// The same family on every screen: what each says is compared with one count that shares no code with the program, and
// with what the others say. The vault, the catalogue and the procedures are the real ones.

const serviceKinds = ['toy', 'messaging', 'shopping', 'school', 'money'] as const

let sample: SampleFamily
let ground: Ground
let services: readonly ServiceId[]
let breachIds: readonly string[]

beforeAll(async () => {
  sample = await startSampleFamily()
  const { client } = sample
  await client.accounts.removeAll({ ids: (await client.accounts.list()).map(({ id }) => id) })
  const added: ServiceId[] = []
  for (const kind of serviceKinds) {
    const { id } = await client.services.add({ name: `Quux ${kind}`, kind, domains: [] })
    added.push(id)
  }
  services = added
  const lost = (role: 'guardian' | 'child', classes: typeof childClasses) =>
    classes.map((dataClass) => ({ role, dataClass, certainty: 'admitted' as const }))
  const ids: string[] = []
  for (const { service, from, to } of breachDates) {
    const { breachId } = await client.breaches.addOwn({
      name: `Frobnicated ${service}`,
      kind: 'breach',
      serviceIds: services.slice(service, service + 1),
      summary: 'Somebody copied it.',
      access: { from: from && on(from), to: on(to) },
      classes: [...lost('child', childClasses), ...lost('guardian', guardianClasses)],
      notTaken: [],
      counts: [],
      contested: [],
      source: 'A letter',
    })
    ids.push(breachId)
  }
  breachIds = ids
  ground = {
    people: (await client.household.read()).people,
    catalogue: (await client.services.catalogue()).catalogue,
  }
}, 60_000)

afterAll(() => sample.end())

const idOf = (place: number): PersonId => ground.people[place]?.id ?? asId('nobody')

const write = async (drawn: readonly Drawn[]): Promise<readonly Kept[]> => {
  const { client } = sample
  const kept: Kept[] = []
  for (const [place, one] of drawn.entries()) {
    // Whoever logs in is in it; and nobody closes what is not open yet.
    const all = [...new Set([...one.subjects, ...(one.kind === 'account' ? [one.holder] : [])])]
    const isOrdered =
      one.deleted === undefined || one.opened === undefined || one.opened < one.deleted
    const account = await client.accounts.add({
      kind: one.kind,
      serviceId: one.service === undefined ? undefined : services[one.service],
      title: `${one.word} wibble${place}`,
      holderId: idOf(one.holder),
      subjectIds: all.map(idOf),
      origins: [],
      userName: one.userName,
      email: one.email,
      opened: one.opened === undefined ? undefined : on(one.opened),
      existedBy: one.existedBy === undefined ? undefined : on(one.existedBy),
      deleted: isOrdered && one.deleted ? on(one.deleted) : undefined,
      erasureConfirmed: one.erasureConfirmed,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: one.theirs,
    })
    await client.accounts.setHoldings({
      accountId: account.id,
      holdings: one.holdings
        .filter(({ subject }) => account.subjectIds.includes(idOf(subject)))
        .map(({ subject, dataClass, fidelity }) => ({
          accountId: account.id,
          subjectId: idOf(subject),
          dataClass,
          fidelity,
          basis: 'confirmed' as const,
        })),
    })
    const about = breachDates.findIndex(({ service }) => service === one.service)
    if (about >= 0 && one.evidence !== 'none') {
      const said = { breachId: asId<'breach'>(breachIds[about] ?? ''), accountId: account.id }
      if (one.evidence === 'notice')
        await client.breaches.recordNotice({ ...said, arrived: on('2020-01-01') })
      else await client.breaches.ruleOut({ ...said, reason: 'We know' })
    }
    kept.push({ drawn: one, account })
  }
  return kept
}

const checkPeople = async (kept: readonly Kept[], named: readonly Kept[]): Promise<void> => {
  const { client } = sample
  const household = await client.surface.household()
  const tidyUp = await client.tidyUp.overview()
  for (const { id } of ground.people) {
    const expected = personCount(named, id, ground)
    const { counts, tallies, breaches, assumedAt, askedAt: _, ...figures } = expected
    const theirs = kept.filter((one) => one.account.theirs && concerns(one, id)).length
    const surface = await client.surface.person({ personId: id })
    expect(surface).toMatchObject({ ...figures, theirs })
    expect(
      surface.classes
        .map(({ dataClass, held, breached, maybe: may, asked, gone }) =>
          [dataClass, held, breached, may ?? 0, asked ?? 0, gone ?? 0].join(' '),
        )
        .toSorted(),
    ).toEqual(counts)
    const card = household.people.find(({ personId }) => personId === id)
    expect(card).toMatchObject({ ...figures, theirs, breaches })
    const ledger = await client.ledger.person({ personId: id })
    expect(ledger).toMatchObject({ tallies, theirs })
    const timeline = await client.timeline.overview({ personId: id })
    expect(timeline).toMatchObject({
      accounts: named.filter((one) => concerns(one, id)).length,
      touching: breaches,
      unchecked: figures.couldNotCheck,
      theirs,
    })
    expect(tidyUp.people.find(({ personId }) => personId === id)?.count).toBe(assumedAt)
  }
}

const checkServices = async (kept: readonly Kept[], named: readonly Kept[]): Promise<void> => {
  for (const [place, serviceId] of services.entries()) {
    const surface = await sample.client.surface.service({ serviceId })
    const here = named.filter(({ drawn }) => drawn.service === place)
    expect(surface.theirs).toBe(
      kept.filter(({ drawn, account }) => account.theirs && drawn.service === place).length,
    )
    expect(surface.breaches.length).toBe(here.some((one) => levelOf(one)) ? 1 : 0)
    const expected = ground.people.flatMap(({ id }) => {
      const facts = here
        .filter((one) => concerns(one, id))
        .flatMap((one) => [...factsOf(one, id, ground)])
      const dataClasses = new Set(facts.map(([dataClass]) => dataClass))
      const isSubject = here.some(({ account }) => account.subjectIds.includes(id))
      return dataClasses.size > 0 || isSubject
        ? [`${id} ${[...dataClasses].toSorted().join()}`]
        : []
    })
    const said = surface.people.map(
      ({ personId, cells }) =>
        `${personId} ${cells
          .map(({ dataClass }): string => dataClass)
          .toSorted()
          .join()}`,
    )
    expect(said).toEqual(expected)
  }
}

const checkHousehold = async (kept: readonly Kept[], named: readonly Kept[]): Promise<void> => {
  const { client } = sample
  const theirs = kept.length - named.length
  const unnamed = named.filter(({ drawn }) => drawn.service === undefined)
  const household = await client.surface.household()
  expect([household.accounts, household.next.unnamed]).toEqual([kept.length, unnamed.length])

  const touching = named.filter((one) => isTouching(levelOf(one)))
  const marks = await client.accounts.marks()
  expect(
    marks.breached.map(({ accountId, breaches }) => `${accountId} ${breaches}`).toSorted(),
  ).toEqual(touching.map(({ account }) => `${account.id} 1`).toSorted())

  const reuse = await client.reuse.map({ groups: 100, members: 100 })
  expect(
    reuse.groups.map((one) => `${one.text} ${one.members.length} ${one.breached}`).toSorted(),
  ).toEqual(
    [
      ...sharedBy(named, ({ email }) => email),
      ...sharedBy(named, ({ userName }) => userName),
    ].toSorted(),
  )
  expect(reuse).toMatchObject({
    theirs,
    notCompared: named.filter(({ account }) => account.kind === 'account').length,
  })

  const timeline = await client.timeline.overview({})
  const breachesWith = (wanted: (level: ReturnType<typeof levelOf>) => boolean) =>
    breachDates.filter(({ service }) =>
      named.some((one) => one.drawn.service === service && wanted(levelOf(one))),
    ).length
  expect(timeline).toMatchObject({
    accounts: named.length,
    theirs,
    unchecked: unnamed.length,
    touching: breachesWith(isTouching),
    leftOut: breachesWith((level) => level !== undefined) - breachesWith(isTouching),
    onlyExistedBy: named.filter(({ account }) => !account.opened && account.existedBy).length,
  })

  const { queues, theirs: untouched } = await client.tidyUp.overview()
  const counts = Object.fromEntries(queues.map(({ queue, count }) => [queue, count]))
  expect(untouched).toBe(theirs)
  expect(counts).toMatchObject({
    unconfirmed: ground.people.reduce(
      (sum, { id }) => sum + personCount(named, id, ground).askedAt,
      0,
    ),
    'unknown-date': named.filter((one) => !one.account.opened && !isGone(one)).length,
    unnamed: unnamed.filter((one) => !isGone(one)).length,
  })
  const { items } = await client.tidyUp.queue({ queue: 'unconfirmed', later: [] })
  expect(items.length).toBe(counts['unconfirmed'])
  const assumed = items.flatMap((item) =>
    item.queue === 'unconfirmed' && item.classes.some(({ isAssumed }) => isAssumed)
      ? [item.account.id]
      : [],
  )
  expect(new Set(marks.unconfirmed)).toEqual(new Set(assumed))

  for (const word of ['alpha', 'beta', 'wibble']) {
    const those = named.filter(({ account }) => account.title.includes(word))
    const anywhere = await client.find.anywhere({ text: word })
    expect(anywhere.accounts.total).toBe(those.length)
    expect(new Set(await client.accounts.find({ text: word }))).toEqual(
      new Set(those.map(({ account }) => account.id)),
    )
  }
}

it('every screen counts the same, and as a count by hand', async () => {
  expect.hasAssertions()
  const { client } = sample
  await fc.assert(
    fc.asyncProperty(fc.array(drawnAccount, { maxLength: 7 }), async (drawn) => {
      const kept = await write(drawn)
      const named = kept.filter(({ account }) => !account.theirs)
      await checkPeople(kept, named)
      await checkServices(kept, named)
      await checkHousehold(kept, named)
      if (kept.length > 0) {
        await client.accounts.removeAll({ ids: kept.map(({ account }) => account.id) })
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
}, 60_000)
