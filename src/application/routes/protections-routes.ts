import { groupsOf } from '../../vault/keys/recovery-code.ts'
import type { ProtectionKeeper } from '../../vault/protection-keeper.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { confirmRecoveryCode } from '../vault/confirm-recovery-code.ts'
import { setPassphrase } from '../vault/set-passphrase.ts'
import { withProof } from '../vault/with-secret.ts'
import type { Implementer } from './implementer.ts'

/** What the open vault's key is kept with; each procedure refuses while there is none. */
export const protectionsRoutes = (route: Implementer['protections'], ports: ProgramPorts) => {
  const protections = (): ProtectionKeeper => {
    ports.openVault()
    return ports.keeper.protections
  }
  return {
    list: route.list.handler(() => protections().list()),
    setPassphrase: route.setPassphrase.handler(({ input }) => {
      ports.openVault()
      return setPassphrase(ports, input)
    }),
    addKeychain: route.addKeychain.handler(({ input }) =>
      withProof(input.proof, (proof) => protections().addKeychain(proof)),
    ),
    remove: route.remove.handler(({ input }) =>
      withProof(input.proof, (proof) => protections().remove(input.kind, proof)),
    ),
    draftRecoveryCode: route.draftRecoveryCode.handler(({ input }) =>
      withProof(input.proof, async (proof) => {
        const { code, ask } = await protections().draftRecoveryCode(proof)
        // The one answer that shows it.
        return { sheet: code.sheet, groups: groupsOf(code), ask }
      }),
    ),
    confirmRecoveryCode: route.confirmRecoveryCode.handler(({ input }) => {
      ports.openVault()
      return confirmRecoveryCode(ports, input.groups)
    }),
    dropRecoveryCode: route.dropRecoveryCode.handler(() => protections().dropRecoveryCode()),
    renewKey: route.renewKey.handler(({ input }) =>
      withProof(input.passphrase, (passphrase) => protections().renewKey(passphrase)),
    ),
    setSharedComputer: route.setSharedComputer.handler(({ input }) =>
      withProof(input.proof, (proof) =>
        protections().setSharedComputer(input.sharedComputer, proof),
      ),
    ),
  }
}
