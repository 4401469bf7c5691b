import type { PartialDate } from '../../model/partial-date.ts'
import { readBase64 } from '../read-base64.ts'
import { dateFromEpoch, readDate } from '../read-date.ts'

/** From the first day of the year 1 to that of 1970. */
const secondsBefore1970 = 62_135_596_800

/** KeePass writes ISO 8601 in its XML, and in databases of version 4 seconds since the year 1, eight bytes in base64. */
export const readKeepassDate = (text: string | undefined): PartialDate | undefined => {
  const value = text?.trim() ?? ''
  const bytes = /^[A-Za-z0-9+/]{11}=$/.test(value) ? readBase64(value) : undefined
  if (bytes?.length !== 8) return readDate(value)
  const seconds = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0)
  return dateFromEpoch((seconds - secondsBefore1970) * 1000)
}
