import { asId } from '../../domain/model/id.ts'
import { Secret } from '../../vault/keys/secret.ts'
import type { ProgramPorts } from '../program-ports.ts'
import {
  sampleAccounts,
  sampleHousehold,
  sampleOwnServices,
  samplePeople,
  type SamplePeople,
} from './sample-family.ts'

/** Shown on the lock screen of the demo, so that locking can be tried out too. */
export const samplePassphrase = 'sample family'

/**
 * Fills an empty data directory with the sample family under a known passphrase; the keychain is left
 * alone. Fails with `VaultStateError` where there is a vault already.
 */
export const createSampleVault = async (ports: ProgramPorts): Promise<void> => {
  const people: SamplePeople = {
    ana: asId(ports.uuid()),
    mia: asId(ports.uuid()),
    theo: asId(ports.uuid()),
  }
  const vault = await ports.keeper.create({
    household: sampleHousehold,
    people: samplePeople(people),
    protection: { kind: 'passphrase', passphrase: Secret.fromText(samplePassphrase) },
  })
  const today = ports.today()
  const staging = vault.imports.stage()
  for (const service of sampleOwnServices) vault.ownServices.add(service)
  staging.add(
    sampleAccounts(people).map(({ account, password, answer }) => {
      const id = asId<'account'>(ports.uuid())
      const seen = { accountId: id, firstSeen: today, lastSeen: today }
      return {
        kind: 'add',
        account: { ...account, id },
        fingerprints: [
          ...(password === undefined
            ? []
            : [
                {
                  ...seen,
                  kind: 'password' as const,
                  digest: vault.fingerprints.digestPassword(password),
                },
              ]),
          ...(answer === undefined
            ? []
            : [
                {
                  ...seen,
                  kind: 'answer' as const,
                  question: answer.question,
                  digest: vault.fingerprints.digestAnswer(answer.answer),
                },
              ]),
        ],
      }
    }),
  )
  staging.commit({
    id: asId(ports.uuid()),
    fileName: 'sample family',
    formatId: 'sample',
    importedOn: today,
    added: sampleAccounts(people).length,
    changed: 0,
    exportDeletedOn: today,
  })
  vault.checkpoint()
}
