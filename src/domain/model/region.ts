/** Where the rules for a person come from. `EU` may carry the ISO 3166 country beside it. */
export const regionCodes = ['US', 'UK', 'EU', 'other'] as const
export type RegionCode = (typeof regionCodes)[number]

export interface Region {
  readonly code: RegionCode
  /** ISO 3166-1 alpha-2, only where the country matters beyond the code (`IE`, `DE`). */
  readonly country?: string | undefined
}
