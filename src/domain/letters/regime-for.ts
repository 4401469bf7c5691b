import { ageRange, type AgeRange } from '../checklists/age-range.ts'
import { milestonesOf } from '../ledger/age-clock.ts'
import type { Milestone } from '../ledger/milestone.ts'
import type { PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { regionOf, type Household, type Person } from '../model/person.ts'
import type { Region, RegionCode } from '../model/region.ts'
import type { Service } from '../model/service.ts'
import type { LetterKind, LetterRegime, LetterTemplate } from './letter-template.ts'

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

/** A letter is about its sender, or about children: never about both, and never about another adult. */
export const canBeInOneLetter = (subjects: readonly LetterSubject[]): boolean =>
  subjects.length > 0 &&
  (subjects.every(({ standing }) => standing === 'for-child' || standing === 'together') ||
    (subjects.length === 1 && subjects[0]?.standing === 'self'))

/** What a letter of a kind follows: a breach, a letter that was sent, or nothing. */
export const letterNeeds = (kind: LetterKind): 'breach' | 'letter' | undefined => {
  if (kind === 'breach-questions') return 'breach'
  return kind === 'reminder' || kind === 'complaint' ? 'letter' : undefined
}

const isWithin = ({ minAge, maxAge }: LetterTemplate, age: AgeRange | undefined): boolean => {
  if (minAge === undefined && maxAge === undefined) return true
  return (
    age !== undefined &&
    age.youngest >= (minAge ?? 0) &&
    age.oldest <= (maxAge ?? Number.POSITIVE_INFINITY)
  )
}

/**
 * Whether a letter may be written about all of these people to this service: the law it stands on is that of
 * everybody's region, everybody's age is surely within its limits, and it speaks of such services. One without a law
 * is always possible, since it claims nothing.
 */
export const templateFits = (
  template: LetterTemplate,
  subjects: readonly LetterSubject[],
  service: Pick<Service, 'kind'>,
): boolean =>
  canBeInOneLetter(subjects) &&
  (template.serviceKinds === undefined || template.serviceKinds.includes(service.kind)) &&
  subjects.every(
    ({ regime, age, standing }) =>
      (template.regime === 'none' || template.regime === regime) &&
      isWithin(template, age) &&
      // What ends at an age is a law about children, whatever a guardian's birth date says.
      (template.maxAge === undefined || standing !== 'self'),
  )

/** The letter of a kind for these people: on the law that speaks for all of them, else one that only asks. */
export const templateFor = (
  templates: readonly LetterTemplate[],
  kind: LetterKind,
  subjects: readonly LetterSubject[],
  service: Pick<Service, 'kind'>,
): LetterTemplate | undefined => {
  const fitting = templates.filter(
    (one) => one.kind === kind && templateFits(one, subjects, service),
  )
  return fitting.find(({ regime }) => regime !== 'none') ?? fitting[0]
}
