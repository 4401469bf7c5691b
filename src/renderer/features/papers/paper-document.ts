import type { PersonId } from '../../../domain/model/id.ts'

/** Documents of one person. */
export const personDocuments = ['checklist', 'talk', 'ledger'] as const
/** Documents of the household as a whole. */
export const householdDocuments = ['summary', 'difference', 'fridge'] as const

export type PersonDocument = (typeof personDocuments)[number]
export type HouseholdDocument = (typeof householdDocuments)[number]
export type PaperDocument = PersonDocument | HouseholdDocument

/** One document to print: of a person, or of nobody. */
export type KitItem =
  | { readonly kind: PersonDocument; readonly personId: PersonId }
  | { readonly kind: HouseholdDocument; readonly personId?: undefined }

export interface KitPerson {
  readonly personId: PersonId
  readonly isChild: boolean
}

/** Stable while the choice changes, so that a document keeps its place on the screen. */
export const kitItemKey = ({ kind, personId }: KitItem): string =>
  personId === undefined ? kind : `${kind} ${personId}`

const isFor = (kind: PersonDocument, person: KitPerson): boolean =>
  kind === 'checklist' || person.isChild

/**
 * What is printed for a choice: first what is for the whole household, then person by person, so that each gets a pile
 * of their own. Talk sheets and ledgers are about children alone.
 */
export const kitItems = (
  documents: ReadonlySet<PaperDocument>,
  people: readonly KitPerson[],
): readonly KitItem[] => [
  ...householdDocuments.filter((kind) => documents.has(kind)).map((kind) => ({ kind })),
  ...people.flatMap((person) =>
    personDocuments
      .filter((kind) => documents.has(kind) && isFor(kind, person))
      .map((kind) => ({ kind, personId: person.personId })),
  ),
]
