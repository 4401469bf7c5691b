import i18next from 'i18next'
import type { Ask } from '../../../contract/desktop.ts'
import { arrive, useArrivals, type Arrival } from '../../state/arrivals.ts'
import { openGoAnywhere } from '../../state/go-anywhere.ts'
import { useInterface } from '../../state/interface.ts'
import { lockNow } from '../../state/lock.ts'
import { isPaperOnScreen, printPaperOnScreen, savePaperOnScreen } from '../../state/save-paper.ts'
import { showToast } from '../../state/toasts.ts'
import { wire } from '../../state/wire.ts'
import { sayLeftOut } from '../arrivals/say-left-out.ts'
import { goToPlace, isHeld } from './go-to-place.ts'

const openedFile = ({ fileId, name, as }: Extract<Ask, { kind: 'file' }>): Arrival => ({
  id: fileId,
  name,
  as,
  take: () => wire.desktop.takeFile({ fileId }),
  leave: () => void wire.desktop.leaveFile({ fileId }).catch(() => undefined),
  isInPage: false,
})

const onPaper = (work: () => void): void => {
  if (isPaperOnScreen()) return work()
  showToast({
    title: i18next.t('noPaper.title', { ns: 'opened-files' }),
    text: i18next.t('noPaper.text', { ns: 'opened-files' }),
  })
}

/** The field is part of the frame; paper has none around it. */
const find = (): void => {
  if (!isPaperOnScreen() && !isHeld()) openGoAnywhere()
}

/** What can be done with no vault open; false for all else. */
const takeAnywhere = (ask: Ask): boolean => {
  if (ask.kind === 'file') arrive([openedFile(ask)])
  else if (ask.kind === 'files-left-out') sayLeftOut(ask.count)
  else if (ask.kind === 'restore') {
    if (!isHeld()) useArrivals.setState({ restoring: { file: undefined } })
  } else return false
  return true
}

/** Does what the system asks. Without an open vault there is nothing to go to, to print or to lock. */
export const takeAsk = (ask: Ask): void => {
  if (takeAnywhere(ask) || useInterface.getState().vault?.kind !== 'open') return
  if (ask.kind === 'go') goToPlace(ask.to)
  else if (ask.kind === 'find') find()
  else if (ask.kind === 'print') onPaper(printPaperOnScreen)
  else if (ask.kind === 'save-paper') onPaper(savePaperOnScreen)
  else if (ask.kind === 'lock') void lockNow()
}
