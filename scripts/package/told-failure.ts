/** What Node and electron-builder's downloader say when a host cannot be reached or does not have the file. */
const unreachable =
  /(?:getaddrinfo|connect|read|write) E[A-Z_]+[^\n]*|Response code \d+[^\n]*|socket hang up|HTTPError[^\n]*/

/** The colours of a terminal, which electron-builder sets in its lines. */
const colours = new RegExp(`${String.fromCodePoint(27)}\\[[\\d;]*m`, 'g')

/**
 * Makes what electron-builder says of a failure readable: one line where something could not be fetched, and its own
 * words otherwise. `text` starts with the line that tells the failure.
 */
export const toldFailure = (text: string, electronVersion: string): string => {
  const plain = text.replaceAll(colours, '')
  const reason = unreachable.exec(plain)?.[0].replace(/\s+(?:failedTask|stackTrace)=.*/, '')
  if (reason === undefined) return text
  return (
    `Packaging stops here: what it needs could not be fetched (${reason}). ` +
    `ELECTRON_MIRROR names another host for Electron ${electronVersion}, and ` +
    '-c.electronDist=FOLDER a runtime that is already there.\n'
  )
}
