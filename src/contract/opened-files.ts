/** What a file is opened as, by its name: a backup by its ending; anything else is for the import to tell. */
export const openedAs = (name: string): 'backup' | 'import' =>
  name.toLowerCase().endsWith('.kinventory') ? 'backup' : 'import'

/** As many are taken at once: each is a question to somebody. */
export const mostOpenedFiles = 5
