/** What is needed of an address to choose it. */
interface ChoosableAddress {
  readonly address: string
  readonly childIds: readonly string[]
  readonly lookup?: { readonly state: string; readonly childrenKnow: boolean } | undefined
}

/** What the guardian has marked, by address. */
export interface AddressChoice {
  readonly chosen: ReadonlySet<string>
  /** Addresses of children who know of the search (P10). */
  readonly known: ReadonlySet<string>
}

/** Nothing chosen yet. */
export const noChoice: AddressChoice = { chosen: new Set(), known: new Set() }

/** The set with a value in it, or without. */
export const withMark = (
  set: ReadonlySet<string>,
  value: string,
  isIn: boolean,
): ReadonlySet<string> =>
  isIn ? new Set([...set, value]) : new Set([...set].filter((one) => one !== value))

/** What keeps the look-up from beginning, the first thing first. */
export type ChoiceProblem = 'noKey' | 'chooseFirst' | 'tickFirst'

/** What has to happen before what is chosen can be looked up; undefined where nothing has to. */
export const choiceProblem = (
  addresses: readonly ChoosableAddress[],
  { chosen, known }: AddressChoice,
  hasKey: boolean,
): ChoiceProblem | undefined => {
  if (!hasKey) return 'noKey'
  const wanted = addresses.filter(({ address }) => chosen.has(address))
  if (wanted.length === 0) return 'chooseFirst'
  const isMissing = wanted.some(
    ({ address, childIds }) => childIds.length > 0 && !known.has(address),
  )
  return isMissing ? 'tickFirst' : undefined
}

/** What is chosen, as the program takes it. */
export const toQueue = (
  addresses: readonly ChoosableAddress[],
  { chosen, known }: AddressChoice,
): readonly { readonly address: string; readonly childrenKnow: boolean }[] =>
  addresses
    .filter(({ address }) => chosen.has(address))
    .map(({ address, childIds }) => ({
      address,
      childrenKnow: childIds.length > 0 && known.has(address),
    }))

/** The addresses that wait from before and are not chosen anew: they go out too (P1). */
export const waitingToo = (
  addresses: readonly ChoosableAddress[],
  { chosen }: AddressChoice,
): readonly string[] =>
  addresses
    .filter(({ address, lookup }) => lookup?.state === 'queued' && !chosen.has(address))
    .map(({ address }) => address)
