import type { Breach } from '../../src/domain/model/breach.ts'
import { isSurelyBefore, type PartialDate } from '../../src/domain/model/partial-date.ts'
import type { Service } from '../../src/domain/model/service.ts'
import type { Entry } from './entries.ts'
import { fileNameProblems, repetitionProblems, unknownIdProblems } from './id-rules.ts'
import type { Problem } from './problem.ts'
import { referenceProblems, sourceListProblems } from './source-rules.ts'

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
  ...value.services.flatMap(({ serviceId, as }, index) => {
    const path = `services.${index}`
    const service = services.get(serviceId)
    if (!service) return [{ file, path, message: `names the unknown service “${serviceId}”` }]
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

const hibpProblems = ({ file, value }: Entry<Breach>): readonly Problem[] =>
  value.hibp !== undefined && value.hibp.flags.includes('verified') !== value.verified
    ? [{ file, path: 'verified', message: 'disagrees with the flag at Have I Been Pwned' }]
    : []

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
  ...breaches.flatMap((breach) => [
    ...dateProblems(breach),
    ...affectedProblems(breach, services),
    ...classProblems(breach, dataClasses),
    ...notTakenProblems(breach, dataClasses),
    ...hibpProblems(breach),
    ...statementProblems(breach),
    ...sourceListProblems(breach.file, breach.value.sources),
  ]),
]
