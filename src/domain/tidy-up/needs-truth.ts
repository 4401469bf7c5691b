import type { ServiceKind } from '../model/service.ts'

/**
 * Kinds of service that need the truth: health, school, childcare and money. The app never suggests a false fact to
 * them (PRODUCT.md, "Decoys"); government has no kind of its own.
 */
const truthfulKinds: readonly ServiceKind[] = ['school', 'childcare', 'health', 'money']

/** True for a service to which a false fact may do harm: a doctor who goes by a false birth date, a school. */
export const needsTruth = (kind: ServiceKind | undefined): boolean =>
  kind !== undefined && truthfulKinds.includes(kind)
