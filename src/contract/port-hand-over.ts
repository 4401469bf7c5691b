/**
 * How the page and the desktop host come to share a port: the page makes a `MessageChannel`, keeps one
 * end and posts the other to its own window with `portOffer` as the message; preload passes that end to
 * the main process on `portChannel`; both sides call `start()`.
 */

/** The message (`event.data`) that the page posts to its own window together with the port. */
export const portOffer = 'kinventory:port'

/** The one IPC channel there is. */
export const portChannel = 'kinventory:port'

/** Where the desktop page lives. */
export const pageScheme = 'app'
export const pageHost = 'kinventory'
export const pageOrigin = 'app://kinventory'

/** The largest body or message a host takes: an export of a few ten thousand rows is far below it. */
export const maximumMessageBytes = 64 * 1024 * 1024

/** The largest file the page sends: what is put around it must fit into the message too. */
export const maximumFileBytes = maximumMessageBytes - 1024 * 1024
