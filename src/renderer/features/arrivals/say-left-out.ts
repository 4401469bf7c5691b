import i18next from 'i18next'
import { showToast } from '../../state/toasts.ts'

/** Says that so many files were not taken, since they were too many at once. */
export const sayLeftOut = (count: number): void =>
  showToast({
    title: i18next.t('leftOut.title', { ns: 'opened-files', count }),
    text: i18next.t('leftOut.text', { ns: 'opened-files' }),
    tone: 'exposed',
  })
