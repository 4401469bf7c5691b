/** An opaque identifier that cannot be mistaken for one of another kind. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

export type PersonId = Id<'person'>
export type AccountId = Id<'account'>
/**
 * A slug from the catalogue (`vtech-learning-lodge`), `own:` and a UUID for a service the family added, or `hibp:`
 * and a slug of the domain for one that only the loaded breach list names.
 */
export type ServiceId = Id<'service'>
/** A slug from the catalogue (`vtech-2015`), `own:` and a UUID, or `hibp:` and a slug of their name for it. */
export type BreachId = Id<'breach'>
export type IncidentId = Id<'incident'>
export type LetterId = Id<'letter'>
export type ImportBatchId = Id<'import-batch'>

/**
 * Declares that a text is an identifier of the wanted kind. It checks nothing: only the edges
 * (contract schemas, repositories, catalogue loader) and tests may call it.
 */
export const asId = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>
