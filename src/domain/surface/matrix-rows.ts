import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { CellState } from '../model/exposure.ts'
import type { Holding } from '../model/holding.ts'
import type { AccountId, BreachId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Person } from '../model/person.ts'
import type { Verdict } from '../model/verdict.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import { compareClasses } from '../verdicts/compare-classes.ts'
import { exposuresOf } from '../verdicts/exposures-of.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isAffected, isSure } from '../verdicts/verdict-level.ts'
import type { AssessedBreach } from './assessed-breaches.ts'

export interface MatrixCell {
  readonly dataClass: DataClassId
  readonly state: CellState
  /** Only of *exposed*: no breach that lost it surely has the account. */
  readonly isMaybe?: true | undefined
  /** Only of *held*: the service itself said so. */
  readonly isTold?: true | undefined
}

/** One account in a person's exposure matrix. */
export interface MatrixRow {
  readonly accountId: AccountId
  readonly serviceId?: ServiceId | undefined
  readonly title: string
  /** The day it was opened, where that is known; an upper bound is not shown as a beginning. */
  readonly since?: PartialDate | undefined
  /** Breaches the account is in or may be in. */
  readonly breachIds: readonly BreachId[]
  readonly cells: readonly MatrixCell[]
}

/** A breach in which an account is or may be, with its verdict. */
interface AccountBreach {
  readonly breach: Breach
  readonly verdict: Verdict
}

type AccountBreaches = ReadonlyMap<AccountId, readonly AccountBreach[]>

/** True for an account whose data was erased with written proof: the service holds nothing any more. */
export const isErased = (account: Account): boolean =>
  account.erasureConfirmed && (account.deleted !== undefined || account.status === 'deleted')

const heldState = (account: Account, { fidelity, basis }: Holding): CellState => {
  if (isErased(account)) return 'removed'
  if (fidelity !== 'real') return fidelity
  return basis === 'assumed' ? 'assumed' : 'held'
}

const heldCell = (account: Account, holding: Holding): MatrixCell => {
  const { dataClass, basis } = holding
  const state = heldState(account, holding)
  return {
    dataClass,
    state,
    isTold: (state === 'held' && basis === 'told-by-service') || undefined,
  }
}

const cellsOf = (
  account: Account,
  person: Person,
  breaches: readonly AccountBreach[],
  index: InventoryIndex,
): readonly MatrixCell[] => {
  const cells = new Map<DataClassId, MatrixCell>()
  for (const holding of holdingsOf(account, person, index)) {
    cells.set(holding.dataClass, heldCell(account, holding))
  }
  for (const { breach, verdict } of breaches) {
    for (const exposure of exposuresOf(person, [{ account, verdict }], breach, index)) {
      const { dataClass, state } = exposure
      const isMaybe = !isSure(verdict.level) || undefined
      const before = cells.get(dataClass)
      if (state === 'exposed') {
        const wasSure = before?.state === 'exposed' && before.isMaybe === undefined
        if (!wasSure) cells.set(dataClass, { dataClass, state, isMaybe })
      } else if (state === 'ask' && before?.state !== 'exposed') {
        cells.set(dataClass, { dataClass, state })
      }
    }
  }
  return [...cells.values()].sort((a, b) =>
    compareClasses(a.dataClass, b.dataClass, index.dataClasses),
  )
}

const breachesByAccount = (
  person: Person,
  assessed: readonly AssessedBreach[],
): AccountBreaches => {
  const found = new Map<AccountId, AccountBreach[]>()
  for (const { breach, assessment } of assessed) {
    const verdicts = assessment.people.find(({ personId }) => personId === person.id)?.verdicts
    for (const { accountId, verdict } of verdicts ?? []) {
      if (!isAffected(verdict.level)) continue
      const list = found.get(accountId)
      if (list) list.push({ breach, verdict })
      else found.set(accountId, [{ breach, verdict }])
    }
  }
  return found
}

/**
 * A person's exposure matrix: one row per account that concerns them, breached ones first, then by title. An
 * account they merely hold for somebody else appears where something about them is in it. Accounts marked
 * *theirs* have no row (P10).
 */
export const matrixRows = (
  person: Person,
  assessed: readonly AssessedBreach[],
  index: InventoryIndex,
): readonly MatrixRow[] => {
  const breaches = breachesByAccount(person, assessed)
  return [...index.accounts.values()]
    .filter((account) => accountPeople(account).includes(person.id))
    .map((account): MatrixRow => {
      const here = breaches.get(account.id) ?? []
      return {
        accountId: account.id,
        serviceId: account.serviceId,
        title: account.title,
        since: account.opened,
        breachIds: here.map(({ breach }) => breach.id),
        cells: cellsOf(account, person, here, index),
      }
    })
    .filter(
      ({ accountId, cells }) =>
        cells.length > 0 || index.accounts.get(accountId)?.subjectIds.includes(person.id),
    )
    .sort(
      (a, b) =>
        Number(b.breachIds.length > 0) - Number(a.breachIds.length > 0) ||
        (a.title < b.title ? -1 : a.title > b.title ? 1 : a.accountId < b.accountId ? -1 : 1),
    )
}
