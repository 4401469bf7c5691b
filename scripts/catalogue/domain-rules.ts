import { parse } from 'tldts'
import type { Service } from '../../src/domain/model/service.ts'
import type { Entry } from './entries.ts'
import type { Problem } from './problem.ts'

/**
 * Hosts below a registrable domain whose owner is no service of the catalogue, and who that is. Other hosts
 * may be listed only where another service has the registrable domain (`classroom.google.com`).
 */
const hostsOfOthers: Readonly<Record<string, string>> = {
  'pass.sports.gouv.fr': 'the rest of sports.gouv.fr is the French ministry of sports',
  'schools.nyc.gov': 'the rest of nyc.gov is the City of New York',
  'scratch.mit.edu': 'the rest of mit.edu is the university',
}

/**
 * Matching takes the most specific host that a service lists, down to the registrable domain. So an entry is
 * a registrable domain of the Public Suffix List, or a host below one where the rest belongs to somebody else.
 */
export const domainProblems = (services: readonly Entry<Service>[]): readonly Problem[] => {
  const owners = new Map(
    services.flatMap(({ value }) => value.domains.map((domain) => [domain, value.id] as const)),
  )
  return services.flatMap(({ file, value }) =>
    value.domains.flatMap((domain, index) => {
      const path = `domains.${index}`
      const parsed = parse(domain)
      if (parsed.hostname !== domain || parsed.domain === null || parsed.isIcann !== true) {
        return [
          {
            file,
            path,
            message: `“${domain}” is no domain somebody can have; write it as example.com, in lower case, without https://`,
          },
        ]
      }
      if (parsed.domain === domain || hostsOfOthers[domain] !== undefined) return []
      const owner = owners.get(parsed.domain)
      if (owner === value.id) {
        return [{ file, path, message: `“${domain}” is covered by “${parsed.domain}”` }]
      }
      return owner === undefined
        ? [{ file, path, message: `“${domain}” is a host; list “${parsed.domain}”` }]
        : []
    }),
  )
}
