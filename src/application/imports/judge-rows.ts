import { childRule } from '../../domain/importers/about-child.ts'
import type { IsPlatform } from '../../domain/importers/same-account.ts'
import { planImport, type ImportPlan } from '../../domain/importers/plan-import.ts'
import { isForChildren, peopleProposer } from '../../domain/importers/propose-people.ts'
import { matchService } from '../../domain/matching/match-service.ts'
import { buildServiceIndex } from '../../domain/matching/service-index.ts'
import type { Account } from '../../domain/model/account.ts'
import type { Fingerprint } from '../../domain/model/fingerprint.ts'
import { asId, type AccountId, type ImportBatchId, type ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Service } from '../../domain/model/service.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { peopleOf, plannedRow, type DraftRow, type RowChoice, type RowFacts } from './draft-row.ts'
import { giveWay, inTurns } from '../in-turns.ts'

/** What judging rows stands on. */
export interface JudgePorts {
  readonly vault: OpenVault
  /** Catalogue and own services, as they are now. */
  readonly services: () => readonly Service[]
  readonly today: () => PartialDate
  readonly uuid: () => string
}

/** All that a judgement rests on beside the rows themselves. */
interface Grounds {
  /** Of the vault: accounts, fingerprints, people, what was learned. */
  readonly revision: number
  readonly services: readonly Service[]
  readonly today: PartialDate
}

export interface JudgedRows {
  readonly rows: readonly DraftRow[]
  readonly plan: ImportPlan
  readonly batchId: ImportBatchId
  readonly grounds: Grounds
}

const groundsNow = ({ vault, services, today }: JudgePorts): Grounds => ({
  revision: vault.revision(),
  services: services(),
  today: today(),
})

/** Whether judging the same rows anew would come to the same. */
export const stillStands = ({ grounds }: JudgedRows, ports: JudgePorts): boolean => {
  const now = groundsNow(ports)
  return (
    grounds.revision === now.revision &&
    grounds.services === now.services &&
    grounds.today === now.today
  )
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
  // As it is before anything of it is read: what is written while the rows are judged makes this one old.
  const grounds = groundsNow(ports)
  const { services, today } = grounds
  const index = buildServiceIndex(services, vault.knowledge().learned)
  const forChildren = new Set(services.filter(isForChildren).map(({ id }) => id))
  const people = vault.people.list()
  const platforms = new Set(services.filter(({ platform }) => platform).map(({ id }) => id))
  const isPlatform: IsPlatform = (id) => platforms.has(id)
  const proposer = peopleProposer(people, isPlatform)
  const isAboutChild = childRule(
    new Set(people.filter(({ role }) => role === 'child').map(({ id }) => id)),
  )
  const keepsChildren = (serviceId: ServiceId | undefined): boolean =>
    serviceId !== undefined && forChildren.has(serviceId)
  /** Secrets of accounts that are about a child; whoever shares one of them falls with it. */
  const tied = new Set<string>()
  const tie = (secrets: readonly { readonly digest: string }[]): void =>
    secrets.forEach(({ digest }) => tied.add(digest))
  const batchId: ImportBatchId = asId(ports.uuid())
  const plan = planImport({
    batchId,
    today,
    newId: () => asId(ports.uuid()),
    isPlatform,
  })
  const notes = input.some(({ facts }) => facts.notes) ? vault.accounts.notes() : undefined
  await tellKnown(
    vault,
    (account, fingerprints) => {
      proposer.know(account, fingerprints)
      plan.know({ ...account, notes: notes?.get(account.id) }, fingerprints)
      if (isAboutChild({ ...account, forChildren: keepsChildren(account.serviceId) }))
        tie(fingerprints)
    },
    goOn,
  )
  const judged: { readonly row: Omit<DraftRow, 'notAboutChild'>; readonly aboutChild: boolean }[] =
    []
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
        forChildren: keepsChildren(serviceId),
      })
      const row = { facts, match, proposal, choice }
      const { subjectIds } = peopleOf(row)
      const aboutChild =
        facts.skip !== undefined ||
        isAboutChild({ ...facts, subjectIds, forChildren: keepsChildren(serviceId) })
      if (aboutChild) tie(facts.fingerprints)
      judged.push({ row: { ...row, decision: plan.take(plannedRow(row)) }, aboutChild })
    },
    goOn,
  )
  const rows: DraftRow[] = []
  await inTurns(
    judged,
    ({ row, aboutChild }) => {
      const shares = row.facts.fingerprints.some(({ digest }) => tied.has(digest))
      rows.push({ ...row, notAboutChild: !aboutChild && !shares })
    },
    goOn,
  )
  return { rows, plan, batchId, grounds }
}
