import type { Breach } from '../../../domain/model/breach.ts'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4))

const yearsOf = ({ access, copied, disclosed, discovered, hibp }: Breach): readonly number[] => {
  const from = yearOf(access.from)
  const to = yearOf(access.to)
  // All years in between: somebody remembers one of them.
  const between =
    from === undefined || to === undefined
      ? []
      : Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const others = [copied, discovered, disclosed, hibp?.breachDate].map(yearOf)
  return [from, to, ...others, ...between].filter((year) => year !== undefined)
}

/** What a breach is found by: its name, its services with their former names, operators and web addresses, its years. */
export const searchText = (
  breach: Breach,
  service: (id: ServiceId) => Service | undefined,
): string => {
  const services = breach.services.flatMap(({ serviceId }) => {
    const found = service(serviceId)
    return found ? [found.name, ...found.formerNames, found.operator ?? '', ...found.domains] : []
  })
  return folded([breach.name, ...services, ...yearsOf(breach)].join(' '))
}

/** True where every word of the query begins a word of the text; case and accents aside. */
export const fitsSearch = (text: string, query: string): boolean => {
  const words = text.split(/[\s,.()/-]+/)
  return folded(query)
    .split(/[\s,.()/-]+/)
    .every((wanted) => words.some((word) => word.startsWith(wanted)))
}
