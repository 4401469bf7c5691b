/** An opaque identifier that cannot be mistaken for one of another kind. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

export type PersonId = Id<'person'>
export type AccountId = Id<'account'>
/** A slug from the catalogue (`vtech-learning-lodge`), or `own:` and a UUID for a service the family added. */
export type ServiceId = Id<'service'>
/** A slug from the catalogue, such as `vtech-2015`. */
export type BreachId = Id<'breach'>
export type IncidentId = Id<'incident'>
export type ImportBatchId = Id<'import-batch'>

/**
 * Declares that a text is an identifier of the wanted kind. It checks nothing: only the edges
 * (contract schemas, repositories, catalogue loader) and tests may call it.
 */
export const asId = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>
