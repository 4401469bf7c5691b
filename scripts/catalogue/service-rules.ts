import type { Service, ServiceFact } from '../../src/domain/model/service.ts'
import { domainProblems } from './domain-rules.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems, repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import {
  factProblems,
  referenceProblems,
  sourceListProblems,
  unusedSourceProblems,
} from './source-rules.ts'
import { textProblems } from './text-rules.ts'

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
        problems.push({
          file,
          path,
          message: `“${alias}” is of “${owner}” too, and only one service can have it`,
        })
      }
      owners.set(key, owner ?? value.id)
    }
  }
  return problems
}

/**
 * What an entry states, fact by fact. A running service is the rule and needs no source, and no more does its
 * present name; where nothing else is known, a page that knows the name is the entry’s only source.
 */
const statedFacts = (service: Service): Readonly<Record<ServiceFact, boolean | undefined>> => ({
  operator: service.operator !== undefined,
  names: service.formerNames.length > 0 || undefined,
  domains: service.domains.length > 0,
  appIds: service.appIds.length > 0,
  usedBy: service.usedBy.length > 0,
  status: service.status !== 'running',
  ageRule: service.ageRule !== undefined,
  deletion: service.deletion !== undefined,
  links: Object.keys(service.links).length > 0,
})

const platformProblems = (file: string, service: Service): readonly Problem[] => {
  const path = 'usedBy'
  if (service.platform === service.usedBy.length > 0) {
    return repetitionProblems(file, path, service.usedBy)
  }
  return service.platform
    ? [{ file, path, message: 'is empty, and a platform is used by others' }]
    : [{ file, path, message: 'is only for platforms' }]
}

const statusProblems = (file: string, service: Service): readonly Problem[] => {
  if (service.status !== 'running') {
    return service.statusNote === undefined
      ? [{ file, path: 'statusNote', message: 'has to say what is known of it' }]
      : []
  }
  return service.statusSince === undefined
    ? []
    : [{ file, path: 'statusSince', message: 'is only for services that stopped running' }]
}

/** Android package names and iOS bundle ids: words joined by dots. */
const appIdProblems = (file: string, appIds: readonly string[]): readonly Problem[] =>
  appIds.flatMap((appId, index) =>
    /^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(appId)
      ? []
      : [{ file, path: `appIds.${index}`, message: `“${appId}” is no app id` }],
  )

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

const sourceProblems = (file: string, service: Service): readonly Problem[] => [
  ...(service.sources.length === 0
    ? [{ file, path: 'sources', message: 'is empty, and nothing here is known without one' }]
    : []),
  ...sourceListProblems(file, service.sources),
  ...factProblems({ ...service, file, stated: statedFacts(service) }),
  ...unusedSourceProblems(file, service.sources, [
    ...Object.values(service.factSources).flat(),
    ...service.holds.flatMap((holding) => holding.sources),
  ]),
]

const serviceProblems = (
  { file, value: service }: Entry<Service>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...repetitionProblems(file, 'domains', service.domains),
  ...appIdProblems(file, service.appIds),
  ...platformProblems(file, service),
  ...statusProblems(file, service),
  ...holdingProblems(file, service, dataClasses),
  ...sourceProblems(file, service),
  ...textProblems(file, [
    ['name', service.name],
    ['statusNote', service.statusNote],
    ['ageRule', service.ageRule],
  ]),
]

/** Every rule that the services have to keep; `dataClasses` are the known ids. */
export const allServiceProblems = (
  services: readonly Entry<Service>[],
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...fileNameProblems(services),
  ...collisionProblems(services),
  ...domainProblems(services),
  ...services.flatMap((service) => serviceProblems(service, dataClasses)),
]
