import i18next from 'i18next'
import { showClosableToast } from '../../state/toasts.ts'

let takeLastAway: (() => void) | undefined

/** Says that so many files were not taken, since they were too many at once; in the place of what it said before. */
export const sayLeftOut = (count: number): void => {
  takeLastAway?.()
  takeLastAway = showClosableToast({
    title: i18next.t('leftOut.title', { ns: 'opened-files', count }),
    text: i18next.t('leftOut.text', { ns: 'opened-files' }),
    tone: 'exposed',
  })
}
