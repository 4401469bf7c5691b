import type { AgeRange } from '../dates/age-range.ts'
import type { Service } from '../model/service.ts'
import type { LetterSubject } from './letter-subject.ts'
import type { LetterKind, LetterTemplate } from '../model/letter-template.ts'

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
