import { formerBreachId } from '../knowledge/former-breach-id.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord } from '../model/checklist.ts'
import { asId, type AccountId, type ImportBatchId, type PersonId } from '../model/id.ts'
import type { ImportBatch } from '../model/import-batch.ts'
import { sharedEmail } from '../matching/shared-text.ts'
import { recordsOf, type SurfaceInput } from '../surface/assessed-breaches.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import type { EvidenceEvent, ImportEvent, SearchEvent, StepEvent } from './timeline-event.ts'

/** The people of each account that may be named, in the household's order. */
export type AccountPeople = ReadonlyMap<AccountId, readonly PersonId[]>

/** Notices that arrived, accounts ruled out, and searches that were written down by account. */
export const evidenceEvents = (
  index: InventoryIndex,
  people: AccountPeople,
): readonly (EvidenceEvent | SearchEvent)[] =>
  [...index.evidence.values()]
    .flatMap((ofBreach) => [...ofBreach.values()])
    .flatMap(({ breachId, accountId, noticeArrived, ruledOut, search }) => {
      const base = { breachId, accountId, personIds: people.get(accountId) ?? [] }
      const id = `${breachId}:${accountId}`
      const events: (EvidenceEvent | SearchEvent)[] = []
      if (noticeArrived !== undefined)
        events.push({ ...base, id: `notice:${id}`, kind: 'notice', date: noticeArrived })
      if (ruledOut)
        events.push({ ...base, id: `ruled-out:${id}`, kind: 'ruled-out', date: ruledOut.on })
      if (search) {
        const { on, outcome } = search
        events.push({ ...base, id: `search:${id}`, kind: 'search', date: on, outcome })
      }
      return events
    })

/**
 * The latest search for each address that an account that may be named uses. One that waits has not happened. An
 * address that only accounts marked *theirs* use is left out (P10).
 */
export const lookupEvents = (
  index: InventoryIndex,
  people: AccountPeople,
): readonly SearchEvent[] => {
  const users = new Map<string, Set<PersonId>>()
  for (const account of index.accounts.values()) {
    const address = sharedEmail(account)
    if (address === undefined || !index.lookups.has(address)) continue
    const found = users.get(address) ?? new Set()
    users.set(address, found)
    for (const id of people.get(account.id) ?? []) found.add(id)
  }
  return [...users].flatMap(([address, personIds]) => {
    const lookup = index.lookups.get(address)
    if (!lookup || lookup.state === 'queued') return []
    return [
      {
        id: `search:${address}`,
        kind: 'search',
        date: lookup.askedOn,
        outcome: lookup.state,
        address,
        personIds: index.inventory.people.map(({ id }) => id).filter((id) => personIds.has(id)),
      },
    ]
  })
}

const stepEvent = (
  breach: Breach,
  { key, on }: ActionRecord,
  index: InventoryIndex,
  people: AccountPeople,
): readonly StepEvent[] => {
  const [, actionId = '', sign, about = ''] = /^([^@:]+)([@:])(.+)$/.exec(key) ?? []
  const account = sign === ':' ? index.accounts.get(asId<'account'>(about))?.id : undefined
  const person = sign === '@' ? index.people.get(asId<'person'>(about)) : undefined
  const personIds = account === undefined ? person && [person.id] : people.get(account)
  if (!personIds) return []
  return [
    {
      id: `step-done:${breach.id}:${key}`,
      kind: 'step-done',
      date: on,
      personIds,
      breachId: breach.id,
      actionId,
      accountId: account,
    },
  ]
}

/** Steps somebody ticked, one for each account or person; those of people and accounts that are gone went with them. */
export const stepEvents = (
  { catalogue, records }: SurfaceInput,
  index: InventoryIndex,
  people: AccountPeople,
): readonly StepEvent[] =>
  catalogue.breaches
    .filter((breach) => {
      const former = formerBreachId(breach)
      return records.has(breach.id) || (former !== undefined && records.has(former))
    })
    .flatMap((breach) =>
      [...new Map(recordsOf(breach, records).map((one) => [one.key, one])).values()]
        .filter(({ state }) => state === 'done')
        .flatMap((record) => stepEvent(breach, record, index, people)),
    )

/** Finished imports, also those taken back. They concern the people of the accounts that are left of them. */
export const importEvents = (
  imports: readonly ImportBatch[],
  index: InventoryIndex,
  people: AccountPeople,
): readonly ImportEvent[] => {
  const byBatch = new Map<ImportBatchId, Set<PersonId>>()
  for (const { id, importBatchId } of index.accounts.values()) {
    if (importBatchId === undefined) continue
    const found = byBatch.get(importBatchId) ?? new Set()
    byBatch.set(importBatchId, found)
    for (const personId of people.get(id) ?? []) found.add(personId)
  }
  return imports.map((batch) => ({
    id: `imported:${batch.id}`,
    kind: 'imported',
    date: batch.importedOn,
    personIds: index.inventory.people
      .map(({ id }) => id)
      .filter((id) => byBatch.get(batch.id)?.has(id)),
    batchId: batch.id,
    fileName: batch.fileName,
    added: batch.added,
    changed: batch.changed,
    undoneOn: batch.undoneOn,
  }))
}
