import type { Breach } from '../model/breach.ts'
import type { BreachId } from '../model/id.ts'
import type { BreachAddition } from '../model/knowledge.ts'
import { isSurelyBefore } from '../model/partial-date.ts'
import { formerBreachId } from './former-breach-id.ts'
import { withSource } from './with-source.ts'

/** The ends of access after an addition. An end it does not name and contradicts is no longer known. */
const accessAfter = ({ access }: Breach, { access: said }: BreachAddition): Breach['access'] => {
  const from = said.from ?? access.from
  const to = said.to ?? access.to
  if (from === undefined || to === undefined || !isSurelyBefore(to, from)) return { from, to }
  return { from: said.from, to: said.to }
}

const factSourcesAfter = (
  { factSources }: Breach,
  addition: BreachAddition,
  id: string,
): Breach['factSources'] => {
  const { access, discovered, disclosed } = addition
  const touched = access.from !== undefined || access.to !== undefined
  const whole = access.from !== undefined && access.to !== undefined
  return {
    ...factSources,
    ...(touched ? { access: whole ? [id] : [...(factSources.access ?? []), id] } : {}),
    ...(discovered === undefined ? {} : { discovered: [id] }),
    ...(disclosed === undefined ? {} : { disclosed: [id] }),
  }
}

const withAddition = (breach: Breach, addition: BreachAddition): Breach => {
  const { sources, id } = withSource(breach.sources, addition.source)
  const here = <Fact extends { readonly sources: readonly string[] }>(fact: Fact): Fact => ({
    ...fact,
    sources: fact.sources.map((one) => (one === addition.source.id ? id : one)),
  })
  return {
    ...breach,
    access: accessAfter(breach, addition),
    discovered: addition.discovered ?? breach.discovered,
    disclosed: addition.disclosed ?? breach.disclosed,
    classes: [...breach.classes, ...addition.classes.map(here)],
    notTaken: [...breach.notTaken, ...addition.notTaken.map(here)],
    counts: [...breach.counts, ...addition.counts.map(here)],
    contested: [...breach.contested, ...addition.contested.map(here)],
    sources,
    factSources: factSourcesAfter(breach, addition, id),
    addedToOn: addition.addedOn,
  }
}

const earliestFirst = (a: BreachAddition, b: BreachAddition): number =>
  a.addedOn === b.addedOn ? (a.id < b.id ? -1 : 1) : a.addedOn < b.addedOn ? -1 : 1

/**
 * Breaches with the facts the family has added, be it while only the breach list knew them, the earliest first, so that of two dates the later said counts.
 * Dates stand in the place of known ones; all else is put beside what is there, each with its own source: where
 * one source says a class was lost and another that it was not, both stay (`contradictedClasses`). Additions to
 * breaches that are not there change nothing and stay in the vault; one that is given twice counts once.
 */
export const applyAdditions = (
  breaches: readonly Breach[],
  additions: readonly BreachAddition[],
): readonly Breach[] => {
  if (additions.length === 0) return breaches
  const unlike = new Map(additions.map((addition) => [addition.id, addition]))
  const byBreach: ReadonlyMap<BreachId, readonly BreachAddition[]> = Map.groupBy(
    unlike.values(),
    ({ breachId }) => breachId,
  )
  return breaches.map((breach) => {
    const former = formerBreachId(breach)
    const said = [breach.id, ...(former === undefined ? [] : [former])]
    return said
      .flatMap((id) => byBreach.get(id) ?? [])
      .toSorted(earliestFirst)
      .reduce(withAddition, breach)
  })
}
