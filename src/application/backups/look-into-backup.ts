import type { VaultContents } from '../../vault/restorer.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { openerFrom, type TypedOpener, wipeOpener } from '../vault/opener.ts'

/**
 * Opens the staged backup, with the open vault's key where no opener is given, and says what is in it.
 * What was typed is wiped in every case. Fails as unlocking does, with `BACKUP`, or `NOT_FOUND` where it
 * is not staged any more.
 */
export const lookIntoBackup = async (
  { keeper }: ProgramPorts,
  input: { readonly stagingId: string; readonly opener?: TypedOpener | undefined },
): Promise<VaultContents> => {
  const opener = input.opener && openerFrom(input.opener)
  try {
    return await keeper.restorer.look(input.stagingId, opener)
  } finally {
    if (opener) wipeOpener(opener)
  }
}
