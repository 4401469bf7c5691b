import desktop from '../../resources/locales/en/desktop.json'

/**
 * What the system's own menus and dialogs say, from the same catalogue as the page's words; a key that is not there is
 * a compile error. Plain texts without anything to fill in: no message format is loaded before the window shows, and
 * nothing of the family can get into them.
 */
export const words = desktop
