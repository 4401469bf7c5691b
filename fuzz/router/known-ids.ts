import type { SampleFamily } from '../../scripts/test/sample-client.ts'
import type { FindId } from './encoded.ts'

/** Ids that answers gave since the program was started, such as those of drafts and edits: the newest last. */
export interface SeenIds {
  /** Notes every id of an answer. */
  readonly note: (answer: unknown) => void
  readonly all: () => readonly string[]
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

const mostSeen = 40

/** Answers are looked at as text, and not all of a long one. */
const mostText = 50_000

/** Begins with none. */
export const seenIds = (): SeenIds => {
  let seen: readonly string[] = []
  return {
    note: (answer) => {
      const text = JSON.stringify(answer)?.slice(0, mostText) ?? ''
      const found = (text.match(uuid) ?? []).slice(0, 5)
      seen = [...new Set([...seen, ...found])].slice(-mostSeen)
    },
    all: () => seen,
  }
}

const nobody = '00000000-0000-4000-8000-000000000007'

type Ids = Readonly<Record<string, readonly string[]>>

/** What the household knows, which is the same all the while. */
export const catalogueIds = async ({ client }: SampleFamily): Promise<Ids> => {
  const { catalogue } = await client.services.catalogue()
  const first = (items: readonly { readonly id: string }[]) =>
    items.slice(0, 20).map(({ id }) => id)
  return {
    service: ['vtech-learning-lodge', 'roblox', ...first(catalogue.services)],
    breach: ['vtech-2015', ...first(catalogue.breaches)],
    class: first(catalogue.dataClasses),
  }
}

/** What is there of the family now, by kind; nothing while the vault is closed. */
const familyIds = async ({ client }: SampleFamily): Promise<Ids> => {
  try {
    return {
      person: (await client.household.read()).people.map(({ id }) => id),
      account: (await client.accounts.list()).map(({ id }) => id),
      import: (await client.imports.list()).map(({ batchId }) => batchId),
      letter: (await client.letters.list()).map(({ id }) => id),
    }
  } catch {
    return {}
  }
}

/** The ids an encoded input may name, as they are now. */
export const knownIds = async (
  family: SampleFamily,
  catalogue: Ids,
  seen: SeenIds,
): Promise<FindId> => {
  const ids: Ids = { ...catalogue, ...(await familyIds(family)) }
  return (kind, place) => {
    const found = kind === 'other' ? seen.all().toReversed() : (ids[kind] ?? [])
    return found[place % Math.max(1, found.length)] ?? nobody
  }
}
