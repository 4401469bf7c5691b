import type { StagedBackup } from '../../vault/restorer.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** A backup as it comes over the wire. */
export type TypedBackup =
  | { readonly from: 'list'; readonly name: string }
  | { readonly from: 'file'; readonly file: File }

/**
 * Lays a backup ready and says what it looks like from outside; replaces nothing. Fails with `BACKUP`,
 * `VAULT_STATE` or `STORAGE`.
 */
export const stageBackup = async (
  { keeper }: ProgramPorts,
  backup: TypedBackup,
): Promise<StagedBackup> =>
  keeper.restorer.stage(
    backup.from === 'list'
      ? backup
      : { from: 'file', bytes: new Uint8Array(await backup.file.arrayBuffer()) },
  )
