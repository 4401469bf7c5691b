/** Where React Aria puts what it has read out; each message stays there for seven seconds. */
const messages = '[data-live-announcer] > * > *'

/** React Aria makes its announcer a moment before the first message goes into it. */
const announcerDelay = 150

/** Takes everything that was read out of the page: it may name somebody (P4). */
export const dropAnnouncements = (): void => {
  for (const message of document.querySelectorAll(messages)) message.remove()
}

const dropStale = (): void => {
  for (const message of document.querySelectorAll(messages)) {
    const ids = message.getAttribute('aria-labelledby')?.split(' ') ?? []
    if (ids.length > 0 && ids.every((id) => !document.getElementById(id))) message.remove()
  }
}

/** Takes out the messages that speak of elements which are gone, such as a button that waited and went. */
export const dropStaleAnnouncements = (): void => {
  dropStale()
  setTimeout(dropStale, announcerDelay)
}
