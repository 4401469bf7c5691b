import { session, type Session } from 'electron'

/** `net::ERR_FAILED` as `setCertificateVerifyProc` takes it: the certificate is refused. */
const refused = -2

/**
 * What every session starts with, Electron's default one too: nothing is asked for, no certificate is good, no permission is
 * given and no device is chosen. Who needs a session opens what it needs, and nothing else.
 *
 * Choosers of devices, screens to share and Bluetooth pairing are refused by Electron where nobody listens; so nobody does.
 */
export const lockDownSession = (locked: Session): void => {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.setCertificateVerifyProc((_request, answer) => answer(refused))
  locked.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }))
  // Dictionaries would come from a content network, for the default session too, whatever the window says of spelling.
  locked.setSpellCheckerEnabled(false)
  // No look-up of a proxy in the network, and nothing goes round by one.
  void locked.setProxy({ mode: 'direct' })
}

/**
 * A locked session in memory: no `persist:` in its name, no cache. What is in it goes with the program. To be called once
 * Electron is ready.
 */
export const sessionInMemory = (name: 'kinventory' | 'kinventory-network'): Session => {
  const made = session.fromPartition(name, { cache: false })
  // Though every new session is locked by an event: the ones in use do not hang on when it comes.
  lockDownSession(made)
  return made
}
