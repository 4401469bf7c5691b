import { registrableDomain } from '../../../domain/matching/origin.ts'

/** As many as the wire takes. */
const maxDomains = 20

/**
 * The registrable domains in web addresses as typed, one per line or separated by commas; `undefined` where one
 * of them is no address of a site, or where they are too many.
 */
export const readDomains = (text: string): readonly string[] | undefined => {
  const typed = text
    .split(/[\n\r,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = typed.flatMap((part) => registrableDomain(part) ?? [])
  const domains = [...new Set(read)]
  return read.length === typed.length && domains.length <= maxDomains ? domains : undefined
}
