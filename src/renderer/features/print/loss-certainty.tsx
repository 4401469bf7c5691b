import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { PaperNames } from './paper-names.ts'
import type { SheetLoss } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

export interface LossCertaintyProps {
  readonly loss: SheetLoss
  readonly names: PaperNames
}

/** Who says that it was lost, how it was stored, and what is not known about it. */
export function LossCertainty({ loss, names }: LossCertaintyProps): ReactElement {
  const { t } = useTranslation(['print', 'data'])
  const { list } = useDateWords()
  const { exposure, state, through } = loss
  const lines = [t(`out.certainty.${exposure.certainty}`)]
  if (state === 'exposed' && exposure.basis === 'assumed') lines.push(t('out.assumed'))
  if (exposure.storedAs && exposure.note === undefined) {
    lines.push(t(`data:storedAs.${exposure.storedAs}`))
  }
  const sentences = [
    `${lines.join('; ')}.`,
    exposure.note,
    state === 'ask' && t('out.ask'),
    state === 'not-real' && (exposure.credential ? t('out.notRealCredential') : t('out.notReal')),
    state === 'removed' && t('out.removed'),
    through.length > 0 && t('out.through', { names: list(through.map(names.person)) }),
  ]
  return <p className={styles['certainty']}>{sentences.filter(Boolean).join(' ')}</p>
}
