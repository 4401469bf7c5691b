import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountStatuses, type Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { ImportBatch } from '../model/import-batch.ts'
import { earliestDay, latestDay } from '../model/partial-date.ts'
import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { surfaceParts } from '../surface/surface-parts.ts'
import { drawnSurface } from '../test-support/drawn-household.ts'
import { ana, mia, on, theo } from '../test-support/sample-values.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { findEvents } from './find-events.ts'
import { timelineKinds } from './timeline-event.ts'
import { timelineEvents } from './timeline-events.ts'
import { timelineOverview } from './timeline-overview.ts'

const date = fc.constantFrom(
  undefined,
  ...['2012', '2014-06', '2015-11-20', '2015', '2018-06-15', '2018', '2021-01-01', '2021'].map(on),
)
const day = fc.constantFrom(...['2015-12-01', '2018-07-03', '2021-02'].map(on))

const drawnDates = fc.record({
  opened: date,
  existedBy: date,
  passwordChanged: date,
  deleted: date,
  status: fc.constantFrom(...accountStatuses),
})

const drawnEvidence = fc.record({
  breachId: fc.constantFrom(...['toys-2015', 'chat-2018'].map((id) => asId<'breach'>(id))),
  place: fc.nat(6),
  noticeArrived: fc.option(day, { nil: undefined }),
  ruledOut: fc.option(
    day.map((one) => ({ on: one, reason: 'No.' })),
    { nil: undefined },
  ),
})

const drawnRecord = fc.record({
  key: fc.constantFrom('talk@mia', 'talk@nobody', 'change:id-0', 'change:id-1'),
  state: fc.constantFrom('to-do' as const, 'done', 'not-for-us'),
  on: day,
})

const drawnImport = fc.nat(9).map((added): ImportBatch => ({
  id: asId<'import-batch'>('batch'),
  fileName: 'export.csv',
  formatId: 'csv',
  importedOn: on('2021-01-01'),
  added,
  changed: 0,
}))

/** Households in which everything a timeline shows occurs. */
const drawnTimeline = fc
  .record({
    input: drawnSurface,
    dates: fc.array(drawnDates, { minLength: 7, maxLength: 7 }),
    evidence: fc.uniqueArray(drawnEvidence, {
      maxLength: 4,
      selector: ({ breachId, place }) => `${breachId} ${place}`,
    }),
    records: fc.uniqueArray(drawnRecord, { maxLength: 4, selector: ({ key }) => key }),
    imports: fc.option(drawnImport, { nil: undefined }),
    access: fc.record({ from: date, to: date }),
    lookup: fc.constantFrom('queued' as const, 'found', 'not-found', 'failed'),
  })
  .map((drawn) => {
    const { input, dates, evidence, access } = drawn
    const accounts = input.inventory.accounts.map((account, place): Account => ({
      ...account,
      ...dates[place],
      importBatchId: place % 2 ? asId<'import-batch'>('batch') : undefined,
    }))
    const breaches = input.catalogue.breaches.map((breach): Breach =>
      breach.id === 'toys-2015' ? { ...breach, access } : breach,
    )
    const filled: SurfaceInput = {
      ...input,
      inventory: {
        ...input.inventory,
        accounts,
        evidence: evidence.flatMap(({ place, ...one }) => {
          const account = accounts[place]
          return account ? [{ ...one, accountId: account.id }] : []
        }),
        lookups: [
          {
            address: 'mia@example.com',
            state: drawn.lookup,
            askedOn: on('2021-02'),
            breachNames: [],
            childrenKnow: true,
          },
        ],
      },
      catalogue: { ...input.catalogue, breaches },
      records: new Map([[asId<'breach'>('toys-2015'), drawn.records]]),
    }
    return { input: filled, imports: drawn.imports ? [drawn.imports] : [] }
  })

type Drawn = { readonly input: SurfaceInput; readonly imports: readonly ImportBatch[] }

interface NaiveEvent {
  readonly kind: string
  readonly date: string | undefined
  readonly people: readonly string[]
}

const peopleOf = ({ holderId, subjectIds }: Account): readonly PersonId[] =>
  [ana, mia, theo].filter((id) => id === holderId || subjectIds.includes(id))

/** Everything that happened, written down again account by account and breach by breach. */
const naiveEvents = ({ input, imports }: Drawn): readonly NaiveEvent[] => {
  const { inventory, catalogue, records } = input
  const events: NaiveEvent[] = []
  const named = inventory.accounts.filter(({ theirs }) => !theirs)
  for (const one of named) {
    const people = peopleOf(one)
    const add = (kind: string, at: string | undefined) => events.push({ kind, date: at, people })
    if (one.opened !== undefined) add('opened', one.opened)
    else if (one.existedBy !== undefined) add('existed-by', one.existedBy)
    else add('opened', undefined)
    if (one.passwordChanged !== undefined) add('password-changed', one.passwordChanged)
    const gone = one.deleted !== undefined || one.status === 'deleted'
    if (gone) add(one.erasureConfirmed ? 'erased' : 'deleted', one.deleted)
    else if (one.status === 'deletion-requested') add('deletion-asked', undefined)
  }
  for (const breach of catalogue.breaches) {
    const people = assessBreach({ inventory, catalogue, breach })
      .people.filter(({ level }) => level !== 'unlikely' && level !== 'not-affected')
      .map(({ personId }) => personId)
    if (people.length === 0) continue
    events.push({ kind: 'access', date: breach.access.from ?? breach.access.to, people })
    for (const kind of ['copied', 'discovered', 'disclosed'] as const) {
      if (breach[kind] !== undefined) events.push({ kind, date: breach[kind], people })
    }
  }
  for (const one of inventory.evidence) {
    const account = named.find(({ id }) => id === one.accountId)
    if (!account) continue
    const people = peopleOf(account)
    if (one.noticeArrived !== undefined)
      events.push({ kind: 'notice', date: one.noticeArrived, people })
    if (one.ruledOut) events.push({ kind: 'ruled-out', date: one.ruledOut.on, people })
  }
  const asked = named.filter(({ email }) => email?.toLowerCase() === 'mia@example.com')
  if (asked.length > 0 && inventory.lookups[0]?.state !== 'queued') {
    const people = [ana, mia, theo].filter((id) => asked.some((one) => peopleOf(one).includes(id)))
    events.push({ kind: 'search', date: '2021-02', people })
  }
  for (const { key, state, on: date } of records.get(asId<'breach'>('toys-2015')) ?? []) {
    const account = named.find(({ id }) => key === `change:${id}`)
    const people = account ? peopleOf(account) : key === 'talk@mia' ? [mia] : undefined
    if (state === 'done' && people) events.push({ kind: 'step-done', date, people })
  }
  for (const { importedOn } of imports) {
    const added = named.filter(({ importBatchId }) => importBatchId !== undefined)
    const people = [ana, mia, theo].filter((id) => added.some((one) => peopleOf(one).includes(id)))
    events.push({ kind: 'imported', date: importedOn, people })
  }
  return events
}

const viewOf = ({ input, imports }: Drawn) => {
  const parts = surfaceParts(input)
  return { parts, timeline: timelineEvents(parts, imports) }
}

const scopes = [undefined, ana, mia, theo]
const short = ({ kind, date: at }: { kind: string; date?: string | undefined }): string =>
  `${kind} ${at ?? '-'}`

describe('the timeline', () => {
  it('has every event that a recount finds, for everybody and for each person, and no other', () => {
    fc.assert(
      fc.property(drawnTimeline, (drawn) => {
        const { timeline } = viewOf(drawn)
        const expected = naiveEvents(drawn)
        for (const personId of scopes) {
          const found = (['dated', 'undated'] as const).flatMap((which) =>
            findEvents(timeline, { personId, kinds: [] }, which),
          )
          const here = expected.filter(
            ({ people }) => personId === undefined || people.includes(personId),
          )
          expect(found.map(short).toSorted()).toEqual(here.map(short).toSorted())
        }
        const ids = [...timeline.dated, ...timeline.undated].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300 },
    )
  })

  it('counts each year and kind as a recount does, and as many as a filter finds', () => {
    fc.assert(
      fc.property(drawnTimeline, fc.constantFrom(...scopes), (drawn, personId) => {
        const { parts, timeline } = viewOf(drawn)
        const { years, undated } = timelineOverview(timeline, personId, parts)
        const expected = naiveEvents(drawn).filter(
          ({ people }) => personId === undefined || people.includes(personId),
        )
        for (const kind of timelineKinds) {
          const ofKind = expected.filter((one) => one.kind === kind)
          for (const { year, counts } of years) {
            const found = findEvents(timeline, { personId, kinds: [kind], year }, 'dated')
            const counted = new Map(counts).get(kind) ?? 0
            expect(counted).toBe(ofKind.filter((one) => one.date?.startsWith(year)).length)
            expect(found.length).toBe(counted)
          }
          const noDate = new Map(undated).get(kind) ?? 0
          expect(noDate).toBe(ofKind.filter((one) => one.date === undefined).length)
        }
        const total = years.flatMap(({ counts }) => counts).reduce((sum, [, one]) => sum + one, 0)
        expect(total).toBe(expected.filter((one) => one.date !== undefined).length)
      }),
    )
  })

  it('stands in one order, whatever the order things were written down in', () => {
    fc.assert(
      fc.property(drawnTimeline, (drawn) => {
        const { timeline } = viewOf(drawn)
        const { inventory } = drawn.input
        const turned = viewOf({
          ...drawn,
          input: {
            ...drawn.input,
            inventory: {
              ...inventory,
              accounts: inventory.accounts.toReversed(),
              evidence: inventory.evidence.toReversed(),
            },
          },
        })
        expect(turned.timeline.dated).toEqual(timeline.dated)
        expect(turned.timeline.undated).toEqual(timeline.undated)
        for (const [place, next] of timeline.dated.entries()) {
          const one = timeline.dated[place - 1]
          if (one?.date === undefined || next.date === undefined) continue
          expect(earliestDay(one.date) <= earliestDay(next.date)).toBe(true)
        }
      }),
    )
  })

  it('counts the accounts open in each month as a walk through its days does', () => {
    fc.assert(
      fc.property(drawnTimeline, fc.constantFrom(...scopes), (drawn, personId) => {
        const { parts, timeline } = viewOf(drawn)
        const { firstYear, open } = timelineOverview(timeline, personId, parts)
        const today = latestDay(drawn.input.today)
        const accounts = drawn.input.inventory.accounts.filter(
          (one) => !one.theirs && (personId === undefined || peopleOf(one).includes(personId)),
        )
        const stepAt = (month: number) => open.filter(([from]) => from <= month).at(-1)
        for (const text of ['2013-01', '2014-06', '2015-11', '2018-06', '2021-01', '2026-11']) {
          const month = (Number(text.slice(0, 4)) - firstYear) * 12 + Number(text.slice(5)) - 1
          if (month < 0) continue
          const isSure = (one: Account): boolean => {
            const known = one.opened ?? one.existedBy
            const gone = one.deleted !== undefined || one.status === 'deleted'
            const begin = known === undefined ? (gone ? undefined : today) : latestDay(known)
            if (begin === undefined) return false
            const end = one.deleted ? earliestDay(one.deleted) : gone ? begin : today
            return begin <= end && begin <= latestDay(on(text)) && end >= earliestDay(on(text))
          }
          const canBe = (one: Account): boolean => {
            const begin = one.opened === undefined ? '' : earliestDay(one.opened)
            const end = one.deleted ? latestDay(one.deleted) : today
            // A deletion before the opening is nonsense that an import may bring: open on no day.
            return begin.slice(0, 7) <= text && end.slice(0, 7) >= text
          }
          const [, surely, atMost] = stepAt(month) ?? [0, 0, 0]
          expect([text, surely]).toEqual([text, accounts.filter(isSure).length])
          expect([text, atMost]).toEqual([text, accounts.filter(canBe).length])
        }
      }),
    )
  })

  it('names or lists no account that is theirs, and counts it', () => {
    fc.assert(
      fc.property(drawnTimeline, fc.constantFrom(...scopes), (drawn, personId) => {
        const { parts, timeline } = viewOf(drawn)
        const overview = timelineOverview(timeline, personId, parts)
        const theirs = drawn.input.inventory.accounts.filter((one) => one.theirs)
        const text = JSON.stringify([overview, timeline.dated, timeline.undated])
        for (const { id } of theirs) expect(text).not.toContain(`"${id}"`)
        expect(overview.theirs).toBe(
          theirs.filter((one) => personId === undefined || peopleOf(one).includes(personId)).length,
        )
      }),
    )
  })
})
