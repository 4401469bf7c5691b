import type { Breach } from '../../../domain/model/breach.ts'

/** What a search at Have I Been Pwned can say about a breach. */
export type SearchAnswer = 'retired' | 'sensitive' | 'listed' | 'none'

/** `retired`: removed there for good. `sensitive`: shown to an address's owner only. `none`: never listed. */
export const searchAnswer = (breach: Pick<Breach, 'hibp'>): SearchAnswer => {
  if (!breach.hibp) return 'none'
  if (breach.hibp.flags.includes('retired')) return 'retired'
  return breach.hibp.flags.includes('sensitive') ? 'sensitive' : 'listed'
}
