import { ageRange } from '../../../domain/dates/age-range.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'

/** From this age the guardian is told to do it with the child (PRODUCT.md, P10). */
const togetherFrom = 13

/** Whether one of these children may be 13 or older, so that the look-up is done with them. */
export const isDoneTogether = (
  children: readonly { readonly birthDate?: PartialDate | undefined }[],
  today: PartialDate | undefined,
): boolean =>
  today !== undefined &&
  children.some(({ birthDate }) => (ageRange(birthDate, today)?.oldest ?? 0) >= togetherFrom)
