import type { Region } from './region.ts'
import type { Source } from './source.ts'

/** Who takes complaints about how data is handled, in a country or region. */
export interface Authority {
  readonly id: string
  readonly region: Region
  readonly name: string
  /** What it is called for short (`DPC`). */
  readonly shortName?: string | undefined
  /** https page where a complaint is made, or that says how. */
  readonly url: string
  readonly postal?: string | undefined
  /** What somebody has to know before they write there. */
  readonly note?: string | undefined
  readonly sources: readonly Source[]
}
