import { planImport, type ImportPlan } from '../../domain/importers/plan-import.ts'
import { isForChildren, peopleProposer } from '../../domain/importers/propose-people.ts'
import { matchService } from '../../domain/matching/match-service.ts'
import { buildServiceIndex } from '../../domain/matching/service-index.ts'
import { asId, type ImportBatchId } from '../../domain/model/id.ts'
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
  // With ten thousand accounts in the vault each of these steps takes some fifty milliseconds.
  const pause = async (): Promise<void> => {
    await giveWay()
    goOn()
  }
  const accounts = vault.accounts.list()
  await pause()
  const fingerprints = vault.fingerprints.list()
  const propose = peopleProposer({ people: vault.people.list(), accounts, fingerprints })
  await pause()
  const batchId: ImportBatchId = asId(ports.uuid())
  const plan = planImport({
    accounts,
    fingerprints,
    batchId,
    today: ports.today(),
    newId: () => asId(ports.uuid()),
  })
  await pause()
  const rows: DraftRow[] = []
  await inTurns(
    input,
    ({ facts, choice }) => {
      const match: DraftRow['match'] = choice.service
        ? { serviceId: choice.service.serviceId, basis: 'chosen', on: '' }
        : matchService(facts, index)
      const { serviceId } = match
      const proposal = propose({
        title: facts.title,
        origins: facts.origins,
        userName: facts.userName,
        email: facts.email,
        folder: facts.folder,
        digests: facts.fingerprints.map(({ digest }) => digest),
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
