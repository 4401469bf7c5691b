import { toOpenExport } from '../../domain/open-export/open-export.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { accountsTable } from './accounts-table.ts'
import { readVaultContent } from './vault-content.ts'

/**
 * Everything in the open vault as a file (P8), not encrypted: `json` as docs/open-export.md describes it, `csv`
 * as `accountsTable` does. The file names carry the day and nothing of the family.
 */
export const writeOpenExport = (
  ports: Pick<ProgramPorts, 'openVault' | 'today' | 'uuid' | 'catalogue'>,
  format: 'json' | 'csv',
): File => {
  const content = readVaultContent(ports.openVault())
  const today = ports.today()
  if (format === 'csv') {
    const text = accountsTable(content.inventory, ports.catalogue().services)
    return new File([text], `kinventory-accounts-${today}.csv`, { type: 'text/csv' })
  }
  const text = JSON.stringify(toOpenExport(content, today, ports.uuid), undefined, 2)
  return new File([text, '\n'], `kinventory-export-${today}.json`, { type: 'application/json' })
}
