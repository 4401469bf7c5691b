import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetLoss } from './sheet-losses.ts'
import styles from './sheet-out.module.css'

export interface LossDetailProps {
  readonly loss: SheetLoss
  /** Where the heading above does not say it already. */
  readonly saysCertainty: boolean
  readonly saysAssumed: boolean
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** What is particular about one line: how it was stored, what is not known about it. */
export function LossDetail(props: LossDetailProps): ReactElement | undefined {
  const { t } = useTranslation(['print', 'data'])
  const { exposure, state } = props.loss
  const standing = [
    props.saysCertainty && t(`out.certainty.${exposure.certainty}`),
    props.saysAssumed && t('out.assumed'),
    exposure.note === undefined && exposure.storedAs && t(`data:storedAs.${exposure.storedAs}`),
  ].filter((part) => typeof part === 'string')
  const sentences = [
    standing.length > 0 && `${standing.join('; ')}.`,
    exposure.note,
    state === 'ask' && t('out.ask'),
    state === 'not-real' && (exposure.credential ? t('out.notRealCredential') : t('out.notReal')),
    state === 'removed' && t('out.removed'),
  ].filter((sentence) => typeof sentence === 'string')
  if (sentences.length === 0) return undefined
  return <span className={styles['detail']}>{capital(sentences.join(' '))}</span>
}
