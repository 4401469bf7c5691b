import i18next from 'i18next'
import type { Ask } from '../../../contract/desktop.ts'
import { currentRouter } from '../../state/current-router.ts'
import { closeGoAnywhere, useGoAnywhere } from '../../state/go-anywhere.ts'
import { showToast } from '../../state/toasts.ts'
import { isInDialog } from '../../ui/is-in-dialog.ts'

type MenuPlace = Extract<Ask, { readonly kind: 'go' }>['to']

const addresses = {
  household: '/',
  accounts: '/accounts',
  breaches: '/breaches',
  'to-do': '/to-do',
  import: '/import',
  letters: '/letters',
  backups: '/settings/backups',
  settings: '/settings',
  about: '/about',
} as const satisfies Record<MenuPlace, string>

/** Whether a question or a piece of work stands in front of the page; says so where it does. "Go to…" just closes. */
export const isHeld = (): boolean => {
  if (useGoAnywhere.getState().isOpen) {
    closeGoAnywhere()
    return false
  }
  if (!isInDialog()) return false
  showToast({
    title: i18next.t('inTheWay.title', { ns: 'opened-files' }),
    text: i18next.t('inTheWay.text', { ns: 'opened-files' }),
  })
  return true
}

/** Goes to a screen of the open vault; a form with something unsaved asks first. */
export const goToPlace = (to: MenuPlace): void => {
  const router = currentRouter()
  if (router && !isHeld()) void router.navigate({ to: addresses[to] })
}
