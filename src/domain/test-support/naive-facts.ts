import type { DataClassId } from '../model/data-class.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { assessBreach } from '../verdicts/assess-breach.ts'
import { effectiveHoldings } from '../verdicts/holdings-of.ts'

/** A fact about a person in an account that is out, may be, or lies there. */
export interface NaiveFact {
  readonly accountId: AccountId
  readonly personId: PersonId
  readonly dataClass: DataClassId
  readonly state: string
  /** It is out, and the account is taken to be in a breach that lost it. */
  readonly isSure: boolean
}

/**
 * What a recount finds: account by account, breach by breach, without the matrix. Accounts marked *theirs* and what
 * is a decoy, not given or erased with proof are not in it.
 */
export const naiveFacts = ({ inventory, catalogue }: SurfaceInput): readonly NaiveFact[] =>
  inventory.accounts
    .filter((account) => !account.theirs)
    .flatMap((account) =>
      inventory.people.flatMap((person) => {
        const states = new Map<DataClassId, string>()
        const sure = new Set<DataClassId>()
        for (const one of effectiveHoldings({ account, person, inventory, catalogue })) {
          const erased = account.erasureConfirmed && account.deleted !== undefined
          if (one.fidelity !== 'real' || erased) continue
          states.set(one.dataClass, one.basis === 'assumed' ? 'assumed' : 'held')
        }
        for (const breach of catalogue.breaches) {
          const alone = { ...inventory, accounts: [account] }
          const { people } = assessBreach({ inventory: alone, catalogue, breach })
          for (const { exposures } of people.filter((one) => one.personId === person.id)) {
            for (const { dataClass, state, level } of exposures) {
              if (state === 'ask' && states.get(dataClass) !== 'exposed')
                states.set(dataClass, 'ask')
              if (state === 'exposed') states.set(dataClass, 'exposed')
              if (state === 'exposed' && ['confirmed', 'likely'].includes(level))
                sure.add(dataClass)
            }
          }
        }
        return [...states].map(([dataClass, state]) => ({
          accountId: account.id,
          personId: person.id,
          dataClass,
          state,
          isSure: sure.has(dataClass),
        }))
      }),
    )
