import type { Breach, BreachFact } from '../../src/domain/model/breach.ts'
import { isSurelyBefore, type PartialDate } from '../../src/domain/model/partial-date.ts'
import { personRoles } from '../../src/domain/model/person.ts'
import type { Service } from '../../src/domain/model/service.ts'
import type { Entry } from './entries.ts'
import {
  fileNameProblems,
  repetitionProblems,
  unknownIdProblems,
  unknownService,
} from './id-rules.ts'
import type { Problem } from './problem.ts'
import {
  factProblems,
  referenceProblems,
  sourceListProblems,
  unusedSourceProblems,
} from './source-rules.ts'
import { textProblems } from './text-rules.ts'

/** Pairs of dates that have to stand in this order, as far as both are known. */
const orderedDates = (
  breach: Breach,
): readonly (readonly [
  earlier: string,
  PartialDate | undefined,
  later: string,
  PartialDate | undefined,
])[] => {
  const { from, to } = breach.access
  return [
    ['access.from', from, 'access.to', to],
    ['access.from', from, 'copied', breach.copied],
    ['copied', breach.copied, 'access.to', to],
    ['access.from', from, 'discovered', breach.discovered],
    ['discovered', breach.discovered, 'disclosed', breach.disclosed],
    ['access.from', from, 'disclosed', breach.disclosed],
    ['access.from', from, 'hibp.added', breach.hibp?.added],
    ['copied', breach.copied, 'disclosed', breach.disclosed],
    ['copied', breach.copied, 'hibp.added', breach.hibp?.added],
    ['hibp.breachDate', breach.hibp?.breachDate, 'hibp.added', breach.hibp?.added],
    ['hibp.added', breach.hibp?.added, 'hibp.modified', breach.hibp?.modified],
    ...breach.timeline
      .slice(1)
      .map(
        ({ date }, index) =>
          [
            `timeline.${index}`,
            breach.timeline[index]?.date,
            `timeline.${index + 1}`,
            date,
          ] as const,
      ),
  ]
}

const dateProblems = ({ file, value }: Entry<Breach>): readonly Problem[] =>
  orderedDates(value).flatMap(([earlier, first, later, second]) =>
    first !== undefined && second !== undefined && isSurelyBefore(second, first)
      ? [{ file, path: later, message: `${second} lies before ${earlier}, ${first}` }]
      : [],
  )

const affectedProblems = (
  { file, value }: Entry<Breach>,
  services: ReadonlyMap<string, Service>,
): readonly Problem[] => [
  ...(value.services.length === 0 ? [{ file, path: 'services', message: 'is empty' }] : []),
  ...repetitionProblems(
    file,
    'services',
    value.services.map((affected) => affected.serviceId),
  ),
  ...value.services.flatMap(({ serviceId, as }, index) => {
    const path = `services.${index}`
    const service = services.get(serviceId)
    if (!service) return [{ file, path, message: unknownService(serviceId) }]
    return as === 'platform' && !service.platform
      ? [{ file, path, message: `“${serviceId}” is not a platform` }]
      : []
  }),
]

const classProblems = (
  { file, value }: Entry<Breach>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => {
  const affected = new Set<string>(value.services.map((service) => service.serviceId))
  return [
    ...repetitionProblems(
      file,
      'classes',
      value.classes.map((lost) => `${lost.role} ${lost.dataClass}`),
    ),
    ...value.classes.flatMap((lost, index) => {
      const path = `classes.${index}`
      return [
        ...unknownIdProblems(file, path, [lost.dataClass], dataClasses, 'data class'),
        ...unknownIdProblems(file, path, lost.serviceIds ?? [], affected, 'affected service'),
        ...referenceProblems(file, path, lost.sources, value.sources),
      ]
    }),
  ]
}

const notTakenProblems = (
  { file, value }: Entry<Breach>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] =>
  value.notTaken.flatMap((kept, index) => {
    const path = `notTaken.${index}`
    return [
      ...unknownIdProblems(file, path, [kept.dataClass], dataClasses, 'data class'),
      ...(value.classes.some((lost) => lost.dataClass === kept.dataClass)
        ? [{ file, path, message: `“${kept.dataClass}” is among the lost classes too` }]
        : []),
      ...referenceProblems(file, path, kept.sources, value.sources),
    ]
  })

/** The list of Have I Been Pwned, in whatever copy it was read: `hibp`, `hibp-2026`. */
const isHibpSource = (id: string): boolean => /^hibp(?:-|$)/.test(id)

/** Their date is "guide only" in their words: as a start of the access it would clear accounts deleted before it. */
const isGuideOnly = ({ access, factSources }: Breach): boolean =>
  access.from !== undefined &&
  access.to === undefined &&
  factSources.access !== undefined &&
  factSources.access.length > 0 &&
  factSources.access.every(isHibpSource)

const hibpProblems = ({ file, value }: Entry<Breach>): readonly Problem[] => {
  if (value.hibp === undefined) return []
  return [
    ...(value.hibp.flags.includes('verified') === value.verified
      ? []
      : [{ file, path: 'verified', message: 'disagrees with the flag at Have I Been Pwned' }]),
    ...(value.sources.some(({ id }) => isHibpSource(id))
      ? []
      : [{ file, path: 'hibp', message: 'has no source: add one with the id “hibp”' }]),
    ...(isGuideOnly(value)
      ? [{ file, path: 'access.from', message: 'is only their date: it stands as hibp.breachDate' }]
      : []),
  ]
}

/** Two entries for one of theirs would merge the loaded list into both. */
const hibpNameProblems = (breaches: readonly Entry<Breach>[]): readonly Problem[] => {
  const owners = new Map<string, string>()
  return breaches.flatMap(({ file, value }) => {
    const name = value.hibp?.name
    if (name === undefined) return []
    const owner = owners.get(name)
    if (owner === undefined) {
      owners.set(name, value.id)
      return []
    }
    return [
      {
        file,
        path: 'hibp.name',
        message: `“${name}” is of “${owner}” too, and only one breach can have it`,
      },
    ]
  })
}

/**
 * Have I Been Pwned knows addresses, not people: its list alone does not tell a parent’s data from a child’s.
 * An entry that rests on it has both roles, or says under `contested` why it reads the list as one of them.
 */
const roleProblems = ({ file, value }: Entry<Breach>): readonly Problem[] => {
  if (value.contested.length > 0 || !value.sources.every(({ id }) => isHibpSource(id))) return []
  const missing = personRoles.filter((role) => !value.classes.some((lost) => lost.role === role))
  return missing.map((role) => ({
    file,
    path: 'classes',
    message: `rests on Have I Been Pwned alone and has nothing for the role “${role}”; add it, or say under “contested” why not`,
  }))
}

/** What an entry states, fact by fact. */
const statedFacts = (breach: Breach): Readonly<Record<BreachFact, boolean>> => ({
  services: breach.services.length > 0,
  access: breach.access.from !== undefined || breach.access.to !== undefined,
  copied: breach.copied !== undefined,
  discovered: breach.discovered !== undefined,
  disclosed: breach.disclosed !== undefined,
})

const sourceProblems = ({ file, value }: Entry<Breach>): readonly Problem[] => [
  ...sourceListProblems(file, value.sources),
  ...factProblems({ ...value, file, stated: statedFacts(value) }),
  ...unusedSourceProblems(file, value.sources, [
    ...Object.values(value.factSources).flat(),
    ...[
      ...value.classes,
      ...value.notTaken,
      ...value.counts,
      ...value.timeline,
      ...value.contested,
    ].flatMap((fact) => fact.sources),
    ...(value.hibp === undefined ? [] : value.sources.map(({ id }) => id).filter(isHibpSource)),
  ]),
]

const sentenceProblems = ({ file, value }: Entry<Breach>): readonly Problem[] =>
  textProblems(file, [
    ['name', value.name],
    ['summary', value.summary],
    ...value.classes.map((lost, index) => [`classes.${index}.note`, lost.note] as const),
    ...(['notTaken', 'timeline', 'contested'] as const).flatMap((key) =>
      value[key].map(({ text }, index) => [`${key}.${index}`, text] as const),
    ),
  ])

const statementProblems = ({ file, value }: Entry<Breach>): readonly Problem[] =>
  (['counts', 'timeline', 'contested'] as const).flatMap((key) =>
    value[key].flatMap((fact, index) =>
      referenceProblems(file, `${key}.${index}`, fact.sources, value.sources),
    ),
  )

/** Every rule that the breaches have to keep; `services` by id, `dataClasses` are the known ids. */
export const allBreachProblems = (
  breaches: readonly Entry<Breach>[],
  services: ReadonlyMap<string, Service>,
  dataClasses: ReadonlySet<string>,
): readonly Problem[] => [
  ...fileNameProblems(breaches),
  ...hibpNameProblems(breaches),
  ...breaches.flatMap((breach) => [
    ...dateProblems(breach),
    ...affectedProblems(breach, services),
    ...classProblems(breach, dataClasses),
    ...notTakenProblems(breach, dataClasses),
    ...hibpProblems(breach),
    ...statementProblems(breach),
    ...roleProblems(breach),
    ...sourceProblems(breach),
    ...sentenceProblems(breach),
  ]),
]
