import { planImport, type ImportPlan } from '../../domain/importers/plan-import.ts'
import { isForChildren, peopleProposer } from '../../domain/importers/propose-people.ts'
import { matchService } from '../../domain/matching/match-service.ts'
import { buildServiceIndex } from '../../domain/matching/service-index.ts'
import type { Account } from '../../domain/model/account.ts'
import type { Fingerprint } from '../../domain/model/fingerprint.ts'
import { asId, type AccountId, type ImportBatchId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Service } from '../../domain/model/service.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { plannedRow, type DraftRow, type RowChoice, type RowFacts } from './draft-row.ts'
import { giveWay, inTurns } from './in-turns.ts'

/** What judging rows stands on. */
export interface JudgePorts {
  readonly vault: OpenVault
  /** Catalogue and own services, as they are now. */
  readonly services: () => readonly Service[]
  readonly today: () => PartialDate
  readonly uuid: () => string
}

export interface JudgedRows {
  readonly rows: readonly DraftRow[]
  readonly plan: ImportPlan
  readonly batchId: ImportBatchId
}

/** The accounts of the vault with their fingerprints, told to everybody who has to know them. */
const tellKnown = async (
  { accounts, fingerprints }: OpenVault,
  tell: (account: Account, fingerprints: readonly Fingerprint[]) => void,
  goOn: () => void,
): Promise<void> => {
  // With ten thousand accounts in the vault each of these two calls takes some fifty milliseconds.
  const allAccounts = accounts.list()
  await giveWay()
  goOn()
  const allFingerprints = fingerprints.list()
  await giveWay()
  goOn()
  const byAccount = new Map<AccountId, Fingerprint[]>()
  await inTurns(
    allFingerprints,
    (each) => {
      const there = byAccount.get(each.accountId)
      if (there) there.push(each)
      else byAccount.set(each.accountId, [each])
    },
    goOn,
  )
  await inTurns(allAccounts, (account) => tell(account, byAccount.get(account.id) ?? []), goOn)
}

/**
 * Finds each row's service, proposes its people and decides, against the vault as it is now, whether it
 * is new, known, changed, skipped or needs a look. `goOn` is asked after each pause and may throw.
 */
export const judgeRows = async (
  input: readonly { readonly facts: RowFacts; readonly choice: RowChoice }[],
  ports: JudgePorts,
  goOn: () => void,
): Promise<JudgedRows> => {
  const { vault } = ports
  const services = ports.services()
  const index = buildServiceIndex(services)
  const forChildren = new Set(services.filter(isForChildren).map(({ id }) => id))
  const proposer = peopleProposer(vault.people.list())
  const batchId: ImportBatchId = asId(ports.uuid())
  const plan = planImport({ batchId, today: ports.today(), newId: () => asId(ports.uuid()) })
  await tellKnown(
    vault,
    (account, fingerprints) => {
      proposer.know(account, fingerprints)
      plan.know(account, fingerprints)
    },
    goOn,
  )
  const rows: DraftRow[] = []
  await inTurns(
    input,
    ({ facts, choice }) => {
      const match: DraftRow['match'] = choice.service
        ? { serviceId: choice.service.serviceId, basis: 'chosen', on: '' }
        : matchService(facts, index)
      const { serviceId } = match
      const proposal = proposer.propose({
        title: facts.title,
        origins: facts.origins,
        userName: facts.userName,
        email: facts.email,
        folder: facts.folder,
        digests: new Set(facts.fingerprints.map(({ digest }) => digest)),
        serviceId,
        forChildren: serviceId !== undefined && forChildren.has(serviceId),
      })
      const row: DraftRow = { facts, match, proposal, choice, outcome: 'skipped' }
      rows.push({ ...row, outcome: plan.take(plannedRow(row)) })
    },
    goOn,
  )
  return { rows, plan, batchId }
}
