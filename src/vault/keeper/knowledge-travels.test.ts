import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OpenVault } from '../repositories.ts'
import { makeNamedBackup } from '../test-support/backup-bytes.ts'
import { fakeKeychain } from '../test-support/fake-keychain.ts'
import { restoreFrom } from '../test-support/restore-place.ts'
import { account } from '../test-support/sample-content.ts'
import {
  addition,
  club,
  clubBreach,
  hibpList,
  learned,
  lookup,
  override,
  sent,
} from '../test-support/sample-knowledge.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { firstRun, passphrase, testKeeper, withPassphrase } from '../test-support/test-keeper.ts'

const address = 'ana@x.example'

const fill = (vault: OpenVault): void => {
  vault.accounts.add(account('one', { email: address }))
  vault.ownServices.add(club)
  vault.ownBreaches.add(clubBreach('own:a'))
  vault.overrides.write(override('roblox'))
  vault.additions.add(addition('a', 'vtech-2015'))
  vault.learned.write(learned('a.example'))
  vault.hibpList.replace(hibpList())
  vault.lookups.write(lookup(address))
  vault.outgoing.add(sent('one', { about: address }))
  vault.settings.write({ ...vault.settings.read(), networkAllowed: true })
}

const allOf = (vault: OpenVault | undefined) => ({
  inventory: vault?.inventory(),
  knowledge: vault?.knowledge(),
  sent: vault?.outgoing.list(0, 10),
  settings: vault?.settings.read(),
})

test('what is known, looked up and sent goes through a lock, a backup and a new key', async () => {
  const directory = temporaryFolder()
  const ring = fakeKeychain()
  const keeper = testKeeper(directory, ring)
  const protection = { kind: 'passphrase', passphrase: passphrase() } as const
  const vault = await keeper.create({ ...firstRun, protection })
  fill(vault)
  const before = allOf(vault)
  expect(before.knowledge?.hibp?.entries).toHaveLength(1)
  const bytes = readFileSync(join(directory, 'backups', await makeNamedBackup(keeper)))
  await keeper.lock()
  await keeper.unlock(withPassphrase())
  expect(allOf(keeper.opened())).toEqual(before)
  await keeper.protections.renewKey(passphrase())
  expect(allOf(keeper.opened())).toEqual(before)
  const renewed = keeper.opened()
  renewed?.accounts.remove(account('one').id)
  renewed?.ownBreaches.remove(clubBreach('own:a').id)
  renewed?.hibpList.forget()
  expect(allOf(renewed)).not.toEqual(before)
  await restoreFrom({ directory, ring, keeper }, bytes)
  expect(allOf(keeper.opened())).toEqual(before)
})
