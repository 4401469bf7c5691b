import { isDeepStrictEqual } from 'node:util'
import { defined } from '../commands/step.ts'
import type { Client } from '../world.ts'

/** An entry of the open export, whose fields are read by the names of docs/open-export.md. */
type Entry = { readonly [field: string]: unknown }

/** The whole of what a family has said, in a form that does not depend on order. */
export type Whole = { readonly [part: string]: unknown }

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1

/** Sorted by what stands in them. */
export const inOrder = (items: readonly object[]): readonly object[] =>
  items
    .map((item) => [JSON.stringify(item, Object.keys(item).toSorted()), item] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, item]) => item)

const list = (entries: readonly Entry[] | undefined, take: (entry: Entry) => object) =>
  inOrder((entries ?? []).map((entry) => defined(take(entry))))

const stepsOf = (actions: readonly Entry[]) =>
  Object.fromEntries(
    actions
      .map(({ key, state, note, byId: who, responsibleId, dueOn }): readonly [string, object] => [
        String(key),
        defined({ state, note, byId: who, responsibleId, dueOn }),
      ])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Reads all the family has said, from the open export and what is not in it. */
export const readWhole = async (client: Client): Promise<Whole> => {
  const file = await client.openExport.write({ format: 'json' })
  const all = JSON.parse(await file.text()) as Record<string, Entry[]> & {
    household: { name: string; region: { code: string }; sharedComputer: boolean }
    settings: object
  }
  return {
    household: { ...all.household, region: all.household.region.code },
    settings: all.settings,
    layout: defined({ ...(await client.layout.read()) }),
    people: list(all['people'], ({ id, role, name, birthDate }) => ({ id, role, name, birthDate })),
    services: list(all['services'], ({ id, name, kind, domains }) => ({ id, name, kind, domains })),
    breaches: list(all['ownBreaches'], ({ id, name, services, access }) => ({
      id,
      name,
      serviceId: (services as { serviceId: string }[])[0]?.serviceId,
      to: (access as { to?: string }).to,
    })),
    overrides: list(all['overrides'], ({ saidOn: _on, domains: _domains, ...said }) => said),
    additions: list(all['additions'], ({ id, breachId, source }) => ({
      id,
      breachId,
      source: (source as { title: string }).title,
    })),
    learned: list(all['learned'], ({ key, serviceId }) => ({ key, serviceId })),
    imports: list(all['imports'], (batch) => ({
      id: batch['id'],
      fileName: batch['fileName'],
      formatId: batch['formatId'],
      added: batch['added'],
      changed: batch['changed'],
      isUndone: batch['undoneOn'] !== undefined,
      isExportDeleted: batch['exportDeletedOn'] !== undefined,
    })),
    accounts: (all['accounts'] as unknown as { id: string }[]).toSorted(byId),
    holdings: list(all['holdings'], (holding) => holding),
    passwords: (all['reuseGroups'] ?? [])
      .map(({ members }) =>
        (members as { accountId: string }[]).map(({ accountId }) => accountId).toSorted(),
      )
      .map((ids) => ids.join(' '))
      .toSorted(),
    evidence: list(all['evidence'], ({ breachId, accountId, noticeArrived, ruledOut }) => ({
      breachId,
      accountId,
      noticeArrived,
      ruledOut: (ruledOut as { reason: string } | undefined)?.reason,
    })),
    files: list(all['incidents'], ({ breachId, origin, closedOn, actions }) => ({
      breachId,
      origin,
      isClosed: closedOn !== undefined,
      steps: stepsOf(actions as readonly Entry[]),
    })),
    letters: list(all['letters'], (letter) => ({
      id: letter['id'],
      templateId: letter['templateId'],
      serviceId: letter['serviceId'],
      senderId: letter['senderId'],
      subjectIds: letter['subjectIds'],
      sentOn: letter['sentOn'],
      sentBy: letter['sentBy'],
      note: letter['note'],
    })),
    filters: list(all['savedFilters'], ({ id, name, filter }) => ({
      id,
      name,
      text: (filter as { text: string }).text,
      personIds: (filter as { personIds: string[] }).personIds,
    })),
    sent: all['sent']?.length,
    lookups: all['lookups']?.length,
  }
}

/** Whether two are the same. */
export const isSameWhole = (one: Whole, other: Whole): boolean => isDeepStrictEqual(one, other)
