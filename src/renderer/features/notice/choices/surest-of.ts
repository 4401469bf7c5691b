import type { Assertion, FoundClass } from '../../../../domain/notices/notice-reading.ts'

const bySureness: readonly Assertion[] = ['stated', 'claimed', 'hedged']

/** How surely a notice says something at its surest; undefined where it does not say it. */
export const surestOf = (found: readonly Pick<FoundClass, 'assertion'>[]): Assertion | undefined =>
  bySureness.find((assertion) => found.some((one) => one.assertion === assertion))
