import type { ActionRecord } from '../../domain/model/checklist.ts'
import type { AccountId, BreachId } from '../../domain/model/id.ts'
import type { WholeAccount } from '../../domain/tidy-up/merged-account.ts'
import type { AccountImportTrace, OpenVault } from '../../vault/repositories.ts'

/** What was said about a step of an account. */
interface SaidStep {
  readonly breachId: BreachId
  readonly record: ActionRecord
}

/** An account with all that goes when it is removed. */
export interface RemovedAccount {
  readonly whole: WholeAccount
  readonly steps: readonly SaidStep[]
  readonly imported: AccountImportTrace | undefined
  readonly lookups: ReturnType<OpenVault['lookups']['list']>
  readonly learned: ReturnType<OpenVault['learned']['list']>
}

const isAbout =
  (accountId: AccountId) =>
  (one: { readonly accountId: AccountId }): boolean =>
    one.accountId === accountId

/** All that is written down about an account; `undefined` where there is none. */
export const readWhole = (vault: OpenVault, id: AccountId): WholeAccount | undefined => {
  const account = vault.accounts.read(id)
  if (!account) return undefined
  return {
    account,
    holdings: vault.holdings.list().filter(isAbout(id)),
    fingerprints: vault.fingerprints.list().filter(isAbout(id)),
    evidence: vault.evidence.list().filter(isAbout(id)),
  }
}

/** What was said about steps of an account: their keys end with its id, after a colon. */
export const stepsOf = (vault: OpenVault, id: AccountId): readonly SaidStep[] =>
  vault.incidents.list().flatMap(({ breachId }) =>
    vault.incidents
      .actions(breachId)
      .filter(({ key }) => key.endsWith(`:${id}`))
      .map((record) => ({ breachId, record })),
  )

/** Removes an account and gives all that went with it. Inside a transaction; `compact` is up to the caller. */
export const takeOut = (vault: OpenVault, whole: WholeAccount): RemovedAccount => {
  const { id } = whole.account
  const steps = stepsOf(vault, id)
  const imported = vault.imports.traceOf(id)
  const lookups = vault.lookups.list()
  const learned = vault.learned.list()
  vault.accounts.remove(id)
  const addresses = new Set(vault.lookups.list().map(({ address }) => address))
  const matches = new Set(vault.learned.list().map((match) => JSON.stringify(match)))
  return {
    whole,
    steps,
    imported,
    lookups: lookups.filter(({ address }) => !addresses.has(address)),
    learned: learned.filter((match) => !matches.has(JSON.stringify(match))),
  }
}

/** Writes an account anew with all that was written down about it. Inside a transaction. */
export const writeWhole = (vault: OpenVault, whole: WholeAccount): void => {
  vault.accounts.add(whole.account)
  vault.holdings.replace(whole.account.id, whole.holdings)
  for (const fingerprint of whole.fingerprints) vault.fingerprints.add(fingerprint)
  for (const evidence of whole.evidence) vault.evidence.write(evidence)
}

/** Takes a removal back. Only the name of its address in the log of what was sent stays forgotten. */
export const putBack = (vault: OpenVault, removed: RemovedAccount): void => {
  writeWhole(vault, removed.whole)
  const incidents = new Set(vault.incidents.list().map(({ breachId }) => breachId))
  for (const { breachId, record } of removed.steps) {
    if (incidents.has(breachId)) vault.incidents.setAction(breachId, record)
  }
  for (const lookup of removed.lookups) vault.lookups.write(lookup)
  for (const match of removed.learned) vault.learned.write(match)
  if (removed.imported) vault.imports.putTrace(removed.whole.account.id, removed.imported)
}
