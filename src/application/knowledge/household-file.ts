import type { Breach } from '../../domain/model/breach.ts'
import type { Incident } from '../../domain/model/checklist.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { currentBreachId } from '../../domain/surface/household-news.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** The household's file on a breach, as the vault keeps it; `breachId` is the one the breach has today. */
export interface HouseholdFile extends Incident {
  /**
   * The ids it is kept under, what was said last in the last: a breach that the catalogue took over from the breach
   * list had another id before.
   */
  readonly keptUnder: readonly [BreachId, ...BreachId[]]
}

const joined = (former: HouseholdFile, present: HouseholdFile): HouseholdFile => ({
  ...former,
  closedOn: present.closedOn,
  keptUnder: [...former.keptUnder, ...present.keptUnder],
})

/** The files by the ids that breaches have today, in the order in which they were started. */
export const filesToday = (
  incidents: readonly Incident[],
  breaches: readonly Breach[],
): readonly HouseholdFile[] => {
  const today = currentBreachId(breaches)
  const files = new Map<BreachId, HouseholdFile>()
  for (const incident of incidents) {
    const breachId = today(incident.breachId)
    const known = files.get(breachId)
    const file: HouseholdFile = { ...incident, breachId, keptUnder: [incident.breachId] }
    if (!known) files.set(breachId, file)
    else
      files.set(
        breachId,
        incident.breachId === breachId ? joined(known, file) : joined(file, known),
      )
  }
  return [...files.values()]
}

/** The household's file on a breach; `undefined` where there is none. */
export const householdFile = (
  vault: Pick<OpenVault, 'incidents'>,
  breach: Breach,
): HouseholdFile | undefined =>
  filesToday(vault.incidents.list(), [breach]).find(({ breachId }) => breachId === breach.id)

/** The id to write a file's steps and looks under. */
export const writtenUnder = ({ keptUnder }: HouseholdFile): BreachId =>
  keptUnder.at(-1) ?? keptUnder[0]
