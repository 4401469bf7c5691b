import type { HibpFacts, HibpFlag } from '../model/breach.ts'

/**
 * Flags under which a list of addresses is no loss by the service it is filed under: made up, collected for spam,
 * or stolen from people's own computers.
 */
const emptyFlags: readonly HibpFlag[] = ['fabricated', 'spam-list', 'malware', 'stealer-log']

/** The flag because of which an entry raises nothing; `undefined` where it has none. */
export const emptyFlagOf = (facts: Pick<HibpFacts, 'flags'> | undefined): HibpFlag | undefined =>
  emptyFlags.find((flag) => facts?.flags.includes(flag))

/** True for a flag that takes the weight from an entry. */
export const isEmptyFlag = (flag: HibpFlag): boolean => emptyFlags.includes(flag)
