import type { OpenVault } from '../../vault/repositories.ts'

/** Forgets the questions laid to rest about accounts and people that have gone since: their ids begin the key. */
export const forgetSettled = (vault: OpenVault): void => {
  const settled = vault.settled.list()
  if (settled.length === 0) return
  const here = new Set<string>(
    [...vault.accounts.list(), ...vault.people.list()].map(({ id }) => id),
  )
  for (const one of settled) {
    const [ids = ''] = one.key.split('|')
    if (!ids.split(' ').every((id) => here.has(id))) vault.settled.remove(one)
  }
}
