import type { Account } from '../model/account.ts'

const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

/**
 * The e-mail address of an account in the form in which addresses are compared; a user name that is an
 * address counts as one. `undefined` where none is known. Case never tells two mailboxes apart in practice.
 */
export const sharedEmail = (account: Account): string | undefined => {
  const email = account.email?.trim() ?? ''
  const userName = account.userName?.trim() ?? ''
  const written = email !== '' ? email : looksLikeEmail(userName) ? userName : ''
  return written === '' ? undefined : written.normalize('NFKC').toLowerCase()
}

/** The user name in the form in which names are compared; `undefined` for none and for one that is an e-mail address. */
export const sharedUserName = (account: Account): string | undefined => {
  const name = account.userName?.trim() ?? ''
  return name === '' || looksLikeEmail(name) ? undefined : name.normalize('NFKC').toLowerCase()
}
