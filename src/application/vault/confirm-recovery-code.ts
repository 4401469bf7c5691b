import { Secret } from '../../vault/keys/secret.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** Puts the drafted recovery code in its place once the groups that were asked for are typed right. */
export const confirmRecoveryCode = async (
  ports: ProgramPorts,
  typed: readonly { readonly group: number; readonly text: string }[],
): Promise<void> => {
  const groups = typed.map(({ group, text }) => ({ group, text: Secret.fromText(text) }))
  try {
    await ports.keeper.protections.confirmRecoveryCode(groups)
  } finally {
    for (const { text } of groups) text.wipe()
  }
}
