import type { Holding } from '../../domain/model/holding.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { EditUndo } from '../edits/edit-shelf.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/** One kind of data of one person in one account, as somebody says it is. */
export type SaidHolding = Holding & { readonly basis: 'confirmed' | 'told-by-service' }

/** What was said before, where anything was. */
interface Step {
  readonly said: SaidHolding
  readonly before: Holding | undefined
}

const keyOf = ({ subjectId, dataClass }: Holding): string => `${subjectId} ${dataClass}`

const byAccount = <Item>(
  items: readonly Item[],
  accountOf: (item: Item) => AccountId,
): ReadonlyMap<AccountId, readonly Item[]> => Map.groupBy(items, accountOf)

const storedOf = (vault: OpenVault): ReadonlyMap<AccountId, readonly Holding[]> =>
  byAccount(vault.holdings.list(), ({ accountId }) => accountId)

const check = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue'>,
  changes: readonly SaidHolding[],
): void => {
  const vault = ports.openVault()
  const classes = new Set(ports.catalogue().dataClasses.map(({ id }) => id))
  const accounts = new Map(vault.accounts.list().map((account) => [account.id, account]))
  const seen = new Set<string>()
  for (const change of changes) {
    const account = accounts.get(change.accountId)
    if (!account) throw new UseCaseError('NOT_FOUND', { what: 'account' })
    if (!account.subjectIds.includes(change.subjectId)) {
      throw new UseCaseError('NOT_FOUND', { what: 'person' })
    }
    if (!classes.has(change.dataClass)) throw new UseCaseError('NOT_FOUND', { what: 'data-class' })
    const key = `${change.accountId} ${keyOf(change)}`
    if (seen.has(key)) throw new UseCaseError('NOT_ALLOWED', { rule: 'holding-named-twice' })
    seen.add(key)
  }
}

const isSame = (one: Holding | undefined, other: Holding): boolean =>
  one?.fidelity === other.fidelity && one.basis === other.basis

const undoConfirm = (vault: OpenVault, steps: readonly Step[]): EditUndo =>
  vault.transaction(() => {
    const stored = storedOf(vault)
    const accounts = new Map(vault.accounts.list().map((account) => [account.id, account]))
    let restored = 0
    for (const [accountId, ofAccount] of byAccount(steps, ({ said }) => said.accountId)) {
      const now = new Map((stored.get(accountId) ?? []).map((one) => [keyOf(one), one]))
      const here = accounts.get(accountId)
      const back = ofAccount.filter(
        ({ said }) =>
          here?.subjectIds.includes(said.subjectId) === true && isSame(now.get(keyOf(said)), said),
      )
      if (back.length === 0) continue
      for (const { said, before } of back) {
        if (before) now.set(keyOf(said), before)
        else now.delete(keyOf(said))
      }
      vault.holdings.replace(accountId, [...now.values()])
      restored += back.length
    }
    return { restored, kept: steps.length - restored }
  })

/**
 * Says what accounts hold, all in one transaction; what else was said of them stays. Gives how many are said
 * otherwise now than before, and the edit to take it back by: what was said anew since stays as it is. Fails with
 * `NOT_FOUND` for an unknown account or class and for somebody who is no subject, with `NOT_ALLOWED` where one class
 * of one person in one account stands there twice.
 */
export const confirmHoldings = (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'edits'>,
  changes: readonly SaidHolding[],
): { readonly editId: string; readonly changed: number } => {
  const vault = ports.openVault()
  const steps = vault.transaction(() => {
    check(ports, changes)
    const stored = storedOf(vault)
    return [...byAccount(changes, ({ accountId }) => accountId)].flatMap(([accountId, said]) => {
      const now = new Map((stored.get(accountId) ?? []).map((one) => [keyOf(one), one]))
      const done = said
        .map((one): Step => ({ said: one, before: now.get(keyOf(one)) }))
        .filter(({ said: one, before }) => !isSame(before, one))
      if (done.length === 0) return []
      for (const { said: one } of done) now.set(keyOf(one), one)
      vault.holdings.replace(accountId, [...now.values()])
      return done
    })
  })
  return {
    editId: ports.edits.keep(() => undoConfirm(ports.openVault(), steps)),
    changed: steps.length,
  }
}
