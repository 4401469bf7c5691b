import { basename } from 'node:path'
import { allAuthorityProblems } from './authority-rules.ts'
import { allBreachProblems } from './breach-rules.ts'
import { allDataClassProblems } from './data-class-rules.ts'
import type { Entries } from './entries.ts'
import { allHelpLineProblems } from './help-line-rules.ts'
import { unknownIdProblems, unknownService } from './id-rules.ts'
import { allJoinProblems } from './join-rules.ts'
import { allLetterProblems } from './letter-rules.ts'
import { allMilestoneProblems } from './milestone-rules.ts'
import { allNoRemedyProblems } from './no-remedy-rules.ts'
import { allPlaybookProblems } from './playbook-rules.ts'
import type { Problem } from './problem.ts'
import { readEntries } from './read-entries.ts'
import { allServiceProblems } from './service-rules.ts'
import { allTalkProblems } from './talk-rules.ts'

/** The rules that no schema can hold: references, collisions, order of dates, placeholders. */
export const checkEntries = (entries: Entries): readonly Problem[] => {
  const dataClasses = new Set<string>(entries.dataClasses.value.map((dataClass) => dataClass.id))
  const services = new Map(entries.services.map(({ value }) => [String(value.id), value]))
  const typical = Object.entries(entries.typicalHoldings.value).flatMap(([kind, byRole]) =>
    Object.entries(byRole).flatMap(([role, ids]) =>
      unknownIdProblems(
        entries.typicalHoldings.file,
        `${kind}.${role}`,
        ids,
        dataClasses,
        'data class',
      ),
    ),
  )
  return [
    ...allDataClassProblems(entries.dataClasses),
    ...typical,
    ...allServiceProblems(entries.services, dataClasses),
    ...allBreachProblems(entries.breaches, services, dataClasses),
    ...allPlaybookProblems(entries.actions, dataClasses),
    ...allNoRemedyProblems(entries.noRemedies, entries.dataClasses.value),
    ...allJoinProblems(entries.joins, entries.dataClasses.value),
    ...allMilestoneProblems(entries.milestones),
    ...allHelpLineProblems(entries.helpLines),
    ...allTalkProblems(entries.talks, dataClasses),
    ...allLetterProblems(entries.letters, dataClasses),
    ...allAuthorityProblems(entries.authorities),
  ]
}

/** Everything wrong with the data under `root` (the resources folder); empty where it may be shipped. */
export const checkCatalogue = (root: string): readonly Problem[] => {
  const { entries, problems } = readEntries(root)
  // A service whose file could not be read is not unknown: its own problems say what is wrong.
  const unread = new Set(problems.map(({ file }) => unknownService(basename(file, '.json'))))
  return [...problems, ...checkEntries(entries).filter(({ message }) => !unread.has(message))]
}
