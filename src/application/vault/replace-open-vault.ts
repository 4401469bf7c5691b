import type { ProgramPorts } from '../program-ports.ts'

/**
 * Runs `work`, which takes the present vault out of its place. The drafts of its imports end, whatever
 * comes of it, and everybody who watches is told what the vault is then.
 */
export const replaceOpenVault = async (
  ports: ProgramPorts,
  work: () => Promise<unknown>,
): Promise<void> => {
  try {
    await work()
  } finally {
    ports.endDrafts()
    await ports.stateWatch.refresh()
  }
}
