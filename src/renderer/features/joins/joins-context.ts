import { createContext, useContext } from 'react'
import type { JoinMap } from '../../../domain/joins/join-map.ts'
import type { JoinRule } from '../../../domain/model/join-rule.ts'
import type { JoinRef } from '../../../domain/joins/person-joins.ts'
import type { AccountNames } from './use-account-names.ts'
import type { Trial } from './use-trial.ts'

/** What every part of the screen looks things up in. */
export interface JoinsView {
  readonly map: JoinMap
  readonly names: AccountNames
  readonly trial: Trial
  readonly rule: (ruleId: string) => JoinRule | undefined
  /** What a join lets somebody do, with the person it is about. */
  readonly sentence: (join: JoinRef) => string
}

export const JoinsContext = createContext<JoinsView | undefined>(undefined)

/** The view of the screen around; only within it. */
export const useJoins = (): JoinsView => {
  const view = useContext(JoinsContext)
  if (!view) throw new Error('There is no join map around this')
  return view
}
