import type { Account } from '../../domain/model/account.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'

/** All that a list needs to count an account and to lead to it: its id and whose it is (P10). */
const veiled = ({ id, holderId, subjectIds }: Account): Account => ({
  id,
  kind: 'account',
  title: '',
  holderId,
  subjectIds,
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: true,
})

/**
 * All accounts with their services as they are recognised today. Those that are *theirs* stand there without a name or
 * anything that is known of them; only reading one by itself tells more.
 */
export const listAccounts = (ports: SurfacePorts): readonly Account[] =>
  currentSurface(ports).index.inventory.accounts.map((account) =>
    account.theirs ? veiled(account) : account,
  )
