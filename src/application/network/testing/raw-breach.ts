/** An entry of the breach list as it comes over the wire (facts: API v3, "the breach model"). */
export interface RawBreach {
  readonly Name: string
  readonly Title: string
  readonly Domain: string
  readonly BreachDate: string
  readonly AddedDate: string
  readonly ModifiedDate: string
  readonly PwnCount: number
  readonly Description: string
  readonly LogoPath: string
  readonly DataClasses: readonly string[]
  readonly IsVerified: boolean
  readonly IsFabricated: boolean
  readonly IsSensitive: boolean
  readonly IsRetired: boolean
  readonly IsSpamList: boolean
  readonly IsMalware: boolean
  readonly IsSubscriptionFree: boolean
  readonly IsStealerLog: boolean
  readonly Attribution?: string | null
  /** Attributes may be added without a new version. */
  readonly [added: string]: unknown
}

/** A verified breach of one site, unless the test says otherwise. */
export const rawBreach = (name: string, given: Partial<RawBreach> = {}): RawBreach => ({
  Name: name,
  Title: name,
  Domain: `${name.toLowerCase()}.example`,
  BreachDate: '2024-03-01',
  AddedDate: '2024-04-02T10:00:00Z',
  ModifiedDate: '2024-04-02T10:00:00Z',
  PwnCount: 1200,
  Description: `In March 2024 <a href="https://${name.toLowerCase()}.example">${name}</a> was breached.`,
  LogoPath: `https://logos.haveibeenpwned.com/${name}.png`,
  DataClasses: ['Email addresses', 'Names'],
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: false,
  IsSpamList: false,
  IsMalware: false,
  IsSubscriptionFree: false,
  IsStealerLog: false,
  ...given,
})
