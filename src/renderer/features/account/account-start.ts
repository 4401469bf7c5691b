import { create } from 'zustand'
import type { BreachId, ServiceId } from '../../../domain/model/id.ts'
import { whenLocked } from '../../state/lock.ts'

/** What is known of an account before somebody begins to write it down. Addresses carry none of it. */
export interface AccountStart {
  readonly serviceId?: ServiceId | undefined
  readonly platformIds?: readonly ServiceId[] | undefined
  /** The breach that asked for it: what to do stands there, so that is where it leads back to. */
  readonly breachId?: BreachId | undefined
}

const nothing: AccountStart = {}

export const useAccountStart = create<AccountStart>(() => nothing)

whenLocked(() => useAccountStart.setState(nothing, true))

/** Says what the next new account begins with; nothing for an empty form. */
export const startAccount = (start: AccountStart = nothing): void =>
  useAccountStart.setState(start, true)
