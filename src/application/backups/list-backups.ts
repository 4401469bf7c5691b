import type { ProgramPorts } from '../program-ports.ts'

/** The files in the folder of backups and the vaults that were set aside, newest first; in every state of the vault. */
export const listBackups = ({ keeper }: ProgramPorts) => ({
  ...keeper.backups.list(),
  setAside: keeper.restorer.listAside(),
})
