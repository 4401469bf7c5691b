import { shell } from 'electron'

/** What `openMail` makes: a letter to nobody yet, with a subject and nothing else. */
const emptyMail = /^mailto:\?subject=[^&#]*$/

const isPage = (address: string): boolean => {
  const url = URL.parse(address)
  return url?.protocol === 'https:' && url.username === '' && url.password === ''
}

/**
 * Has the system open a page in its browser, or an empty letter in its mail program. The use case has looked the address up by
 * its id; this is the last look before the system does whatever a scheme tells it to. Rejects for anything else.
 */
export const openOutside = async (address: string): Promise<void> => {
  if (!isPage(address) && !emptyMail.test(address)) throw new Error('An address was not opened')
  await shell.openExternal(address)
}
