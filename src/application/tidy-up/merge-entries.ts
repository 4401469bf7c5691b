import type { AccountId } from '../../domain/model/id.ts'
import { mergedAccount, type WholeAccount } from '../../domain/tidy-up/merged-account.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { EditUndo } from '../edits/edit-shelf.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { canComeBack } from './remove-entry.ts'
import {
  putBack,
  readWhole,
  stepsOf,
  takeOut,
  writeWhole,
  type RemovedAccount,
} from './whole-account.ts'

interface Merge {
  readonly kept: RemovedAccount
  readonly gone: RemovedAccount
  /** The one account as the merge left it, as the vault reads it back. */
  readonly left: string
}

/** What the vault has of it, whatever the order it lists it in. */
const imageOf = ({ account, ...lists }: WholeAccount): string =>
  JSON.stringify([
    account,
    ...Object.values(lists).map((list: readonly object[]) =>
      list.map((one) => JSON.stringify(one)).toSorted(),
    ),
  ])

const found = (vault: OpenVault, id: AccountId): WholeAccount => {
  const whole = readWhole(vault, id)
  if (!whole) throw new UseCaseError('NOT_FOUND', { what: 'account' })
  return whole
}

const moveSteps = (vault: OpenVault, from: RemovedAccount, to: AccountId): void => {
  const said = new Set(
    stepsOf(vault, to).map(({ breachId, record }) => `${breachId} ${record.key}`),
  )
  for (const { breachId, record } of from.steps) {
    const key = record.key.replace(`:${from.whole.account.id}`, `:${to}`)
    if (!said.has(`${breachId} ${key}`)) vault.incidents.setAction(breachId, { ...record, key })
  }
}

const bringOver = (vault: OpenVault, removed: RemovedAccount): void => {
  for (const lookup of removed.lookups) vault.lookups.write(lookup)
  for (const match of removed.learned) vault.learned.write(match)
}

const undoMerge = (vault: OpenVault, { kept, gone, left }: Merge): EditUndo =>
  vault.transaction(() => {
    const now = readWhole(vault, kept.whole.account.id)
    if (!now || imageOf(now) !== left || !canComeBack(vault, gone)) return { restored: 0, kept: 1 }
    takeOut(vault, now)
    putBack(vault, kept)
    putBack(vault, gone)
    return { restored: 1, kept: 0 }
  })

/**
 * Makes one account of two: the kept one takes over what only the other knew, also what was said about its steps,
 * and the other goes. No import takes back anything of it afterwards: either may have known it by itself. Undone as a whole, and only while the kept one is as the merge left it. `NOT_FOUND` for an
 * unknown account, `NOT_ALLOWED` (`same-account`) for one and itself, (`theirs`) where one of them is *theirs*.
 */
export const mergeEntries = (
  ports: Pick<ProgramPorts, 'openVault' | 'edits'>,
  { keepId, goneId }: { readonly keepId: AccountId; readonly goneId: AccountId },
): { readonly editId: string; readonly changed: number } => {
  if (keepId === goneId) throw new UseCaseError('NOT_ALLOWED', { rule: 'same-account' })
  const vault = ports.openVault()
  const merge = vault.transaction((): Merge => {
    const [keep, other] = [found(vault, keepId), found(vault, goneId)]
    if (keep.account.theirs || other.account.theirs) {
      throw new UseCaseError('NOT_ALLOWED', { rule: 'theirs' })
    }
    const gone = takeOut(vault, other)
    const kept = takeOut(vault, keep)
    writeWhole(vault, mergedAccount(keep, other))
    for (const { breachId, record } of kept.steps) vault.incidents.setAction(breachId, record)
    moveSteps(vault, gone, keepId)
    bringOver(vault, gone)
    bringOver(vault, kept)
    return { kept, gone, left: imageOf(found(vault, keepId)) }
  })
  vault.compact()
  return { editId: ports.edits.keep(() => undoMerge(ports.openVault(), merge)), changed: 1 }
}
