import { registrableDomain } from '../../domain/matching/origin.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Addresses as somebody typed them, as registrable domains without repetition, so that they match as those of the
 * catalogue do. Fails with `NOT_ALLOWED` (`not-a-domain`) for one that has none.
 */
export const registrableDomains = (addresses: readonly string[]): readonly string[] => {
  const domains = addresses.map((text) => {
    const domain = registrableDomain(text)
    if (!domain) throw new UseCaseError('NOT_ALLOWED', { rule: 'not-a-domain' })
    return domain
  })
  return [...new Set(domains)]
}
