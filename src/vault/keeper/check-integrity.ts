import type { IntegrityReport } from '../keeper.ts'
import { integrityFindings } from '../sqlite/open-database.ts'
import type { KeeperCore } from './keeper-core.ts'

/** `VaultKeeper.check`; see there. */
export const checkIntegrity = async (core: KeeperCore): Promise<IntegrityReport> => {
  const { key } = core.openSession()
  const findings = integrityFindings(core.paths.database, key)
  return findings.length === 0 ? { kind: 'sound' } : { kind: 'damaged', findings }
}
