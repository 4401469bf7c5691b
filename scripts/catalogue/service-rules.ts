import { parse } from 'tldts'
import type { Service } from '../../src/domain/model/service.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems, repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { referenceProblems, sourceListProblems } from './source-rules.ts'

/** What two services must not share: an import row would match both. */
const aliasesOf = (service: Service): readonly (readonly [path: string, alias: string])[] => [
  ...service.domains.map((domain) => ['domains', domain] as const),
  ...service.appIds.map((appId) => ['appIds', appId.toLowerCase()] as const),
  ...[service.name, ...service.formerNames].map((name) => ['name', name.toLowerCase()] as const),
]

const collisionProblems = (services: readonly Entry<Service>[]): readonly Problem[] => {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file, value } of services) {
    for (const [path, alias] of aliasesOf(value)) {
      const key = `${path} ${alias}`
      const owner = owners.get(key)
      if (owner !== undefined && owner !== value.id) {
        problems.push({ file, path, message: `“${alias}” belongs to “${owner}” already` })
      }
      owners.set(key, owner ?? value.id)
    }
  }
  return problems
}

/**
 * Matching takes the most specific host that a service lists, down to the registrable domain. So an entry is
 * a registrable domain, or a host below one where the rest belongs to somebody else (`scratch.mit.edu`).
 */
const domainProblems = (file: string, domains: readonly string[]): readonly Problem[] =>
  domains.flatMap((domain, index) => {
    const path = `domains.${index}`
    const parsed = parse(domain)
    if (parsed.hostname !== domain || parsed.domain === null || parsed.isIcann !== true) {
      return [{ file, path, message: `“${domain}” is neither a registrable domain nor a host` }]
    }
    return parsed.domain !== domain && domains.includes(parsed.domain)
      ? [{ file, path, message: `“${domain}” is covered by “${parsed.domain}”` }]
      : []
  })

const holdingProblems = (
  file: string,
  service: Service,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...repetitionProblems(
    file,
    'holds',
    service.holds.map((holding) => `${holding.role} ${holding.dataClass}`),
  ),
  ...service.holds.flatMap((holding, index) => {
    const path = `holds.${index}`
    return [
      ...unknownIdProblems(file, path, [holding.dataClass], dataClasses, 'data class'),
      ...(holding.basis === 'typical'
        ? holding.sources.map(() => ({ file, path, message: 'is typical and names a source' }))
        : referenceProblems(file, path, holding.sources, service.sources)),
    ]
  }),
]

const serviceProblems = (
  { file, value: service }: Entry<Service>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...domainProblems(file, service.domains),
  ...repetitionProblems(file, 'domains', service.domains),
  ...holdingProblems(file, service, dataClasses),
  ...sourceListProblems(file, service.sources),
  ...(service.sources.length === 0
    ? [{ file, path: 'sources', message: 'is empty, and nothing here is known without one' }]
    : []),
  ...(service.status === 'running' || service.statusNote !== undefined
    ? []
    : [{ file, path: 'statusNote', message: 'has to say what is known of it' }]),
]

/** Every rule that the services have to keep; `dataClasses` are the known ids. */
export const allServiceProblems = (
  services: readonly Entry<Service>[],
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...fileNameProblems(services),
  ...collisionProblems(services),
  ...services.flatMap((service) => serviceProblems(service, dataClasses)),
]
