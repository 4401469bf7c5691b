import { ageRange, type AgeRange } from '../dates/age-range.ts'
import { milestonesOf } from '../dates/age-clock.ts'
import type { Milestone } from '../model/milestone.ts'
import type { PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { regionOf, type Household, type Person } from '../model/person.ts'
import type { Region, RegionCode } from '../model/region.ts'
import type { LetterRegime } from '../model/letter-template.ts'

/**
 * How the sender may write about somebody. `together`: a child old enough to have a say, who should sign too.
 * `themselves`: another adult, or a child who is surely 18: they write on their own.
 */
export const letterStandings = ['self', 'for-child', 'together', 'themselves'] as const
export type LetterStanding = (typeof letterStandings)[number]

/**
 * Why a child should sign too. `scotland`: there, somebody of 12 is presumed able to use these rights, and elsewhere
 * in the UK it depends on the child. `consent-age`: the country lets them consent online. `with-them`: our own rule
 * from 13 on (P10).
 */
export const signingReasons = ['scotland', 'consent-age', 'with-them'] as const
export type SigningReason = (typeof signingReasons)[number]

export interface LetterSubject {
  readonly personId: PersonId
  readonly region: Region
  /** The law that would speak for them, before age and service are looked at. */
  readonly regime: LetterRegime
  readonly age?: AgeRange | undefined
  readonly standing: LetterStanding
  readonly signs?: SigningReason | undefined
}

export interface SubjectContext {
  readonly senderId: PersonId
  readonly household: Pick<Household, 'region'>
  readonly milestones: readonly Milestone[]
  readonly today: PartialDate
}

const regimeOfRegion: Readonly<Record<RegionCode, LetterRegime>> = {
  US: 'us-coppa',
  UK: 'uk-gdpr',
  EU: 'eu-gdpr',
  other: 'none',
}

/** The age from which it is done with the child: P10, and in the UK what Scotland presumes. */
const togetherFrom = ({ code }: Region): number => (code === 'UK' ? 12 : 13)

/** The youngest age at which the child's own country lets them consent online, where that is known of the country. */
const consentAge = (region: Region, milestones: readonly Milestone[]): number | undefined => {
  const ages = milestonesOf(region, milestones)
    .filter((one) => one.topic === 'online-consent' && one.region.country !== undefined)
    .map(({ age }) => age)
  return ages.length === 0 ? undefined : Math.min(...ages)
}

const signingReason = (
  age: AgeRange | undefined,
  region: Region,
  milestones: readonly Milestone[],
): SigningReason | undefined => {
  if (age === undefined || age.oldest < togetherFrom(region)) return undefined
  if (region.code === 'UK') return 'scotland'
  const own = consentAge(region, milestones)
  return own !== undefined && age.youngest >= own ? 'consent-age' : 'with-them'
}

/** Whom a letter of the sender can be about, in which way, and on the law of which region: the person's own, else the household's. */
export const letterSubject = (person: Person, context: SubjectContext): LetterSubject => {
  const { senderId, household, milestones, today } = context
  const { id, role, birthDate } = person
  const region = regionOf(person, household)
  const age = ageRange(birthDate, today)
  const signs = role === 'child' ? signingReason(age, region, milestones) : undefined
  const standing = (): LetterStanding => {
    if (id === senderId && role === 'guardian') return 'self'
    if (role === 'guardian' || (age !== undefined && age.youngest >= 18)) return 'themselves'
    return signs === undefined ? 'for-child' : 'together'
  }
  return {
    personId: id,
    region,
    regime: regimeOfRegion[region.code],
    age,
    standing: standing(),
    signs,
  }
}
