import type { PaperSize } from '../../../domain/model/layout.ts'
import type { Region } from '../../../domain/model/region.ts'

export { paperSizes, type PaperSize } from '../../../domain/model/layout.ts'

/**
 * Countries that print on US Letter (Unicode CLDR 46, supplemental `measurementData`,
 * `paperSize type="US-Letter"`); all others use A4.
 */
const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ')

/** The paper that is likely in the printer of a household of this region. */
export const paperSizeFor = (region: Region): PaperSize =>
  region.code === 'US' || letterCountries.includes(region.country ?? '') ? 'letter' : 'a4'
