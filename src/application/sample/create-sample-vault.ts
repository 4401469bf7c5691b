import { asId } from '../../domain/model/id.ts'
import { householdLook } from '../../domain/surface/household-look.ts'
import { personSurface } from '../../domain/surface/person-surface.ts'
import { Secret } from '../../vault/keys/secret.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import {
  sampleAccounts,
  sampleHousehold,
  sampleOwnServices,
  samplePeople,
  type SamplePeople,
} from './sample-family.ts'
import { sampleLook } from './sample-look.ts'

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
  const parts = currentSurface(ports)
  const surfaces = parts.index.inventory.people.map(({ id }) => personSurface(id, parts))
  vault.lastLook.replace(sampleLook(householdLook(surfaces, parts, true), asId('idtech-2023')))
  vault.checkpoint()
}
