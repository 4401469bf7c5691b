import type { Catalogue } from '../../src/domain/model/catalogue.ts'
import type { Playbook } from '../../src/domain/model/playbook.ts'
import type { Source } from '../../src/domain/model/source.ts'
import { describeProblem } from './problem.ts'
import { readEntries } from './read-entries.ts'

/** The day of the newest fact among the sources; `0` where there is none. */
const newest = (sources: readonly Source[]): string =>
  sources.reduce((latest, { checked }) => (checked > latest ? checked : latest), '0')

/**
 * Reads the catalogue and the playbook under `root` (the resources folder) and gives them as the values
 * that the app loads, entries in the order of their ids. Throws one error that lists every file that
 * could not be read or does not fit its schema. The rules between entries are `checkEntries`.
 */
export const compileCatalogue = (
  root: string,
): { readonly catalogue: Catalogue; readonly playbook: Playbook } => {
  const { entries, problems } = readEntries(root)
  if (problems.length > 0) {
    throw new Error(
      `The catalogue is not well-formed:\n${problems.map(describeProblem).join('\n')}`,
    )
  }
  const services = entries.services.map((entry) => entry.value)
  const breaches = entries.breaches.map((entry) => entry.value)
  const actions = entries.actions.map((entry) => entry.value)
  const milestones = entries.milestones.map((entry) => entry.value)
  const helpLines = entries.helpLines.map((entry) => entry.value)
  const noRemedies = entries.noRemedies.map((entry) => entry.value)
  const talks = entries.talks.map((entry) => entry.value)
  const letters = entries.letters.map((entry) => entry.value)
  const authorities = entries.authorities.map((entry) => entry.value)
  const dated = [actions, milestones, helpLines, noRemedies, talks, letters, authorities]
  return {
    catalogue: {
      version: newest([...services, ...breaches].flatMap((entry) => entry.sources)),
      services,
      breaches,
      dataClasses: entries.dataClasses.value,
      typicalHoldings: entries.typicalHoldings.value,
    },
    playbook: {
      version: newest(dated.flat().flatMap((entry) => entry.sources)),
      actions,
      joins: entries.joins.map((entry) => entry.value),
      milestones,
      helpLines,
      noRemedies,
      talks,
      letters,
      authorities,
    },
  }
}
