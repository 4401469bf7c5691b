import type { Account } from '../model/account.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { ServiceKind } from '../model/service.ts'
import { isServiceKnown } from '../verdicts/reach-of.ts'
import { isErased, type MatrixRow } from '../surface/matrix-rows.ts'
import type { SurfaceParts } from '../surface/surface-parts.ts'
import { accountWorths, byWorth, type Worth, type Worths } from './account-worth.ts'
import { dormantReasons } from './dormant-reasons.ts'
import { findDuplicates, pairKey } from './find-duplicates.ts'
import { settledKeys } from './settled-keys.ts'
import {
  tidyUpQueues,
  type AskedClass,
  type SettledQuestion,
  type TidyUpItem,
  type TidyUpQueue,
  type TidyUpQueueId,
} from './tidy-up-queue.ts'
import { undatedVerdicts } from './undated-verdicts.ts'

/** An item with what it is put in order by. */
interface Weighed {
  readonly item: TidyUpItem
  readonly worth: Worth
  /** Before worth: what comes first whatever it holds. */
  readonly first: number
  /** The places of account and person, so that nothing is left to the order of entry. */
  readonly places: readonly number[]
}

/** All that the queues are made of, worked out once. */
interface Work {
  readonly parts: SurfaceParts
  readonly worths: Worths
  readonly settled: ReturnType<typeof settledKeys>
}

/**
 * Where a second step matters most, in this order: what resets the other accounts, then what speaks for somebody,
 * then money; after these whatever holds grave things about a child. A toy or a club needs none.
 */
const guardedKinds: readonly ServiceKind[] = [
  'platform-account',
  'messaging',
  'money',
  'social',
  'family',
  'health',
  'school',
  'childcare',
  'monitoring',
]

const rankOfAccount = ({ parts }: Work, id: AccountId): number => parts.index.rank.get(id) ?? 0

const accountsIn = (
  work: Work,
  queue: TidyUpQueueId,
  belongs: (account: Account) => boolean,
): readonly Account[] =>
  [...work.parts.index.accounts.values()].filter(
    (account) => belongs(account) && work.settled.get(queue)?.has(account.id) !== true,
  )

const isGone = (account: Account): boolean => account.status === 'deleted' || isErased(account)

/** From the cells, which are in the order of the groups already: most of a surface is asked about. */
const askedClasses = (
  account: Account,
  { cells }: MatrixRow,
  personId: PersonId,
  { index }: SurfaceParts,
): readonly AskedClass[] => {
  const said = new Set(
    (index.holdings.get(account.id) ?? [])
      .filter(({ subjectId }) => subjectId === personId)
      .map(({ dataClass }) => dataClass),
  )
  const classesIn = (
    isAssumed: boolean,
    belongs: (cell: MatrixRow['cells'][number]) => boolean,
  ): readonly AskedClass[] =>
    cells
      .filter(belongs)
      .map(({ dataClass, state }) => ({ dataClass, isLost: state !== 'assumed', isAssumed }))
  return [
    ...classesIn(
      true,
      ({ dataClass, state }) =>
        state === 'assumed' || (state === 'exposed' && !said.has(dataClass)),
    ),
    ...classesIn(false, ({ state }) => state === 'ask'),
  ]
}

/** Children before guardians: it is their surface. */
const unconfirmed = (work: Work): readonly Weighed[] => {
  const { parts, worths } = work
  return parts.index.inventory.people.flatMap((person, place) =>
    parts.rowsOf(person.id).flatMap((row): readonly Weighed[] => {
      const account = parts.index.accounts.get(row.accountId)
      if (!account?.subjectIds.includes(person.id) || isErased(account)) return []
      const classes = askedClasses(account, row, person.id, parts)
      if (classes.length === 0) return []
      const worth = worths.ofPerson(account.id, person.id)
      return [
        {
          item: {
            queue: 'unconfirmed',
            key: `${account.id} ${person.id}`,
            isBreached: worth.isBreached,
            accountId: account.id,
            subjectId: person.id,
            classes,
          },
          worth,
          first: 0,
          places: [person.role === 'child' ? 0 : 1, rankOfAccount(work, account.id), place],
        },
      ]
    }),
  )
}

const weigh = (work: Work, id: AccountId, item: TidyUpItem, first = 0): Weighed => ({
  item,
  worth: work.worths.ofAccount(id),
  first,
  places: [rankOfAccount(work, id)],
})

const baseOf = (work: Work, { id }: Account) => ({
  key: id,
  accountId: id,
  isBreached: work.worths.ofAccount(id).isBreached,
})

const unknownDate = (work: Work): readonly Weighed[] => {
  const waiting = undatedVerdicts(work.parts)
  const accounts = accountsIn(
    work,
    'unknown-date',
    (account) => account.opened === undefined && !isErased(account),
  )
  return accounts.map((account) => {
    const verdicts = waiting.get(account.id) ?? 0
    const item = { queue: 'unknown-date' as const, ...baseOf(work, account), verdicts }
    return weigh(work, account.id, item, -verdicts)
  })
}

const unnamed = (work: Work): readonly Weighed[] =>
  accountsIn(
    work,
    'unnamed',
    (account) => !isServiceKnown(account, work.parts.index) && !isGone(account),
  ).map((account) => weigh(work, account.id, { queue: 'unnamed', ...baseOf(work, account) }))

const twoFactor = (work: Work): readonly Weighed[] => {
  const { services } = work.parts.index
  const placeOf = ({ serviceId }: Account): number => {
    const kind = serviceId === undefined ? undefined : services.get(serviceId)?.kind
    return kind === undefined ? -1 : guardedKinds.indexOf(kind)
  }
  return accountsIn(
    work,
    'two-factor',
    (account) =>
      account.kind === 'account' &&
      account.twoFactor !== 'yes' &&
      !isGone(account) &&
      placeOf(account) >= 0,
  ).map((account) =>
    weigh(
      work,
      account.id,
      { queue: 'two-factor', ...baseOf(work, account) },
      Math.min(placeOf(account), 3),
    ),
  )
}

const dormant = (work: Work): readonly Weighed[] => {
  const { index, input } = work.parts
  return accountsIn(work, 'dormant', (account) => !isGone(account)).flatMap((account) => {
    const service =
      account.serviceId === undefined ? undefined : index.services.get(account.serviceId)
    const why = dormantReasons(account, service, input.today)
    if (why.length === 0) return []
    const { facts } = work.worths.ofAccount(account.id)
    const item = { queue: 'dormant' as const, ...baseOf(work, account), why, facts }
    return [weigh(work, account.id, item)]
  })
}

const duplicate = (work: Work): readonly Weighed[] =>
  findDuplicates(
    work.parts.index.accounts.values(),
    work.settled.get('duplicate') ?? new Set(),
  ).map(({ accountId, likeId, by }) => {
    const [own, other] = [accountId, likeId].map((id) => work.worths.ofAccount(id).isBreached)
    const item = {
      queue: 'duplicate' as const,
      key: pairKey(accountId, likeId),
      isBreached: own === true || other === true,
      accountId,
      likeId,
      by,
    }
    return weigh(work, accountId, item)
  })

const inQueue: Readonly<Record<TidyUpQueueId, (work: Work) => readonly Weighed[]>> = {
  unconfirmed,
  'unknown-date': unknownDate,
  unnamed,
  'two-factor': twoFactor,
  dormant,
  duplicate,
}

const comparePlaces = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((order, place, at) => order || place - (other[at] ?? 0), 0)

const gainOf = (items: readonly TidyUpItem[]): number =>
  items.reduce((sum, item) => {
    if (item.queue === 'unconfirmed')
      return sum + item.classes.filter(({ isLost }) => isLost).length
    if (item.queue === 'unknown-date') return sum + item.verdicts
    return sum + (item.queue === 'dormant' ? item.facts : 1)
  }, 0)

const queueOf = (queue: TidyUpQueueId, work: Work): TidyUpQueue => {
  const items = [...inQueue[queue](work)]
    .sort(
      (a, b) => a.first - b.first || byWorth(a.worth, b.worth) || comparePlaces(a.places, b.places),
    )
    .map(({ item }) => item)
  return {
    queue,
    items,
    breached: items.filter(({ isBreached }) => isBreached).length,
    gain: gainOf(items),
  }
}

/**
 * The questions of the tidy-up, by queue, worth first: what a breach reached, then what is gravest. Accounts marked
 * *theirs* are in none (P10), nor is what was erased with proof. Near linear in accounts, facts and verdicts; the
 * order in which things were written down plays no part.
 */
export const tidyUp = (
  parts: SurfaceParts,
  settled: readonly SettledQuestion[],
): readonly TidyUpQueue[] => {
  const work: Work = {
    parts,
    worths: accountWorths(parts),
    settled: settledKeys(settled, parts.input.today),
  }
  return tidyUpQueues.map((queue) => queueOf(queue, work))
}
