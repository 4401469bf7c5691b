import { createVaultWith, type NewVault } from '../vault/create-vault.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { readExportFile } from './read-export-file.ts'
import { writeVaultContent } from './vault-content.ts'

/**
 * A first run from an open export: the same household in a new vault, all of it or none. Accounts that
 * shared a secret still do so among themselves, and match nothing that is imported later. The file is read
 * first, so that a bad one fails with `FILE` before a key is made; else it fails as `createVaultWith` does,
 * and with `VAULT_STATE` where there is a vault already.
 */
export const readOpenExport = async (
  ports: Pick<ProgramPorts, 'keeper' | 'stateWatch' | 'uuid'>,
  input: {
    readonly file: File
    readonly sharedComputer: boolean
    readonly protection: NewVault['protection']
  },
): Promise<void> => {
  const exported = await readExportFile(input.file)
  await createVaultWith(ports, {
    household: { ...exported.household, sharedComputer: input.sharedComputer },
    people: exported.people,
    protection: input.protection,
    fill: (vault) => writeVaultContent(vault, exported, ports.uuid),
  })
}
