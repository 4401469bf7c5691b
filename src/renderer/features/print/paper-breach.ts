import type { Breach } from '../../../domain/model/breach.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { Service } from '../../../domain/model/service.ts'
import type { Source } from '../../../domain/model/source.ts'
import { placeKinds, type PlaceKind } from './paper-names.ts'

export interface PaperBreachInput {
  readonly service: (id: Service['id']) => Service | undefined
  /** The guardian chose to have schools named. */
  readonly namesPlaces: boolean
  /** What a breach at a place is called there: `A breach at the school portal`. */
  readonly placeBreach: (kind: PlaceKind) => string
  /** What stands for a source in the family's own words. */
  readonly ownSource: string
  readonly dataClassName: (id: DataClassId) => string
}

/** The family itself is the source. */
const isOwn = ({ url }: Source): boolean => url === undefined

const ownPlaceOf = ({ services }: Breach, { service }: PaperBreachInput): PlaceKind | undefined => {
  for (const { serviceId } of services) {
    const found = service(serviceId)
    const kind = placeKinds.find((one) => one === found?.kind)
    if (found?.origin === 'own' && kind) return kind
  }
  return undefined
}

/** True where the family wrote some of it down: words that may hold a school's name, or anybody's. */
export const hasOwnWords = ({ origin, sources }: Breach): boolean =>
  origin === 'own' || sources.some(isOwn)

/**
 * A breach as it may stand on paper (P7): a school or nursery of the family's own is not in its name, and what the
 * family wrote down in words of its own is left out, unless chosen. What the catalogue says stays as it is.
 */
export const paperBreach = (breach: Breach, input: PaperBreachInput): Breach => {
  if (input.namesPlaces || !hasOwnWords(breach)) return breach
  const place = ownPlaceOf(breach, input)
  const theirs = new Set(breach.sources.filter((one) => !isOwn(one)).map(({ id }) => id))
  const isTheirs = ({ sources }: { readonly sources: readonly string[] }): boolean =>
    sources.some((id) => theirs.has(id))
  return {
    ...breach,
    name: place ? input.placeBreach(place) : breach.name,
    summary: breach.origin === 'own' ? '' : breach.summary,
    timeline: breach.timeline.filter(isTheirs),
    contested: breach.contested.filter(isTheirs),
    classes: breach.classes.map((one) => (isTheirs(one) ? one : { ...one, note: undefined })),
    notTaken: breach.notTaken.map((one) =>
      isTheirs(one) ? one : { ...one, text: input.dataClassName(one.dataClass) },
    ),
    sources: breach.sources.map((one) => (isOwn(one) ? { ...one, title: input.ownSource } : one)),
  }
}

/** What is said of how a fact was lost, where the breach may say it on this paper; else `undefined`. */
export const printedNote = (
  note: string | undefined,
  { classes }: Pick<Breach, 'classes'>,
): string | undefined => (classes.some((one) => one.note === note) ? note : undefined)
