import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, BreachId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import { exposuresOf } from '../verdicts/exposures-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isSure } from '../verdicts/verdict-level.ts'
import type { AssessedBreach } from './assessed-breaches.ts'
import type { MatrixRow } from './matrix-rows.ts'

/** A fact that is not true and got out: whoever turns up with it has it from there. */
export interface LeakedDecoy {
  readonly dataClass: DataClassId
  readonly accountId: AccountId
  /** The breaches that lost it. */
  readonly breachIds: readonly BreachId[]
  /** False where it is not sure that the account is in any of them. */
  readonly isSure: boolean
  /** Accounts in the matrix that were given something untrue of this class. What was given is never kept, so two may be alike. */
  readonly givenTo: number
}

/**
 * The decoys about a person that a breach lost, in the order of the rows. A decoy names the leaker, and only that:
 * accounts marked *theirs* have no row and play no part (P10).
 */
export const leakedDecoys = (
  person: Person,
  rows: readonly MatrixRow[],
  assessed: readonly AssessedBreach[],
  index: InventoryIndex,
): readonly LeakedDecoy[] => {
  const altered = rows.flatMap(({ accountId, breachIds }) =>
    (index.holdings.get(accountId) ?? [])
      .filter(({ subjectId, fidelity }) => subjectId === person.id && fidelity === 'altered')
      .map(({ dataClass }) => ({ accountId, breachIds, dataClass })),
  )
  if (altered.length === 0) return []
  const breaches = new Map(assessed.map((one) => [one.breach.id, one]))
  const givenTo = new Map<DataClassId, number>()
  for (const { dataClass } of altered) givenTo.set(dataClass, (givenTo.get(dataClass) ?? 0) + 1)
  return altered.flatMap(({ accountId, breachIds, dataClass }): readonly LeakedDecoy[] => {
    const account = index.accounts.get(accountId)
    const lost = breachIds.flatMap((breachId) => {
      const one = breaches.get(breachId)
      const verdict = one?.assessment.people
        .find(({ personId }) => personId === person.id)
        ?.verdicts.find((each) => each.accountId === accountId)?.verdict
      if (!one || !account || !verdict) return []
      const isLost = exposuresOf(person, [{ account, verdict }], one.breach, index).some(
        (exposure) => exposure.dataClass === dataClass && exposure.state === 'not-real',
      )
      return isLost ? [{ breachId, level: verdict.level }] : []
    })
    if (lost.length === 0) return []
    return [
      {
        dataClass,
        accountId,
        breachIds: lost.map(({ breachId }) => breachId),
        isSure: lost.some(({ level }) => isSure(level)),
        givenTo: givenTo.get(dataClass) ?? 1,
      },
    ]
  })
}
