import type { Region } from '../model/region.ts'
import type { Source } from '../model/source.ts'

/** Who takes complaints about how data is handled, in a country or region. */
export interface Authority {
  readonly id: string
  readonly region: Region
  readonly name: string
  /** What it is called for short (`DPC`). */
  readonly shortName?: string | undefined
  /** https page where a complaint is made. */
  readonly url: string
  readonly postal?: string | undefined
  readonly sources: readonly Source[]
}
