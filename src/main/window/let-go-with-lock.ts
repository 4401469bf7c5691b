/**
 * How long a page may take to let go of what an open vault showed, in milliseconds: many times what it needs, since the
 * computer may be waking up.
 */
const patience = 5_000

/** What the vault's lock wants of the page (P4). */
export interface LetGo {
  readonly vaultIs: (isOpen: boolean) => void
  /** The page says that nothing of the family is on it any more. */
  readonly letGo: () => void
}

/**
 * Ends a page that does not say in time that it has let go: one that hangs, or that a print dialog of the system holds,
 * would show an open vault for as long as it does.
 */
export const letGoWithLock = (endPage: () => void, log: (line: string) => void): LetGo => {
  let wasOpen = false
  let late: NodeJS.Timeout | undefined
  const letGo = (): void => clearTimeout(late)
  return {
    letGo,
    vaultIs: (isOpen) => {
      if (isOpen) letGo()
      else if (wasOpen) {
        late = setTimeout(() => {
          log('The page still showed an open vault after the lock, and was ended')
          endPage()
        }, patience)
      }
      wasOpen = isOpen
    },
  }
}
