import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './papers.module.css'

export interface PaperKeepProps {
  /** Where to keep it and when to shred it. */
  readonly text: string
  /** Where its facts come from. */
  readonly children?: ReactNode
}

/** The foot of a document: where to keep it, when to shred it, and that a file can be read by anyone (P7). */
export function PaperKeep({ text, children }: PaperKeepProps): ReactElement {
  const { t } = useTranslation('print')
  return (
    <footer className={styles['keep']}>
      <h2>{t('keep.title')}</h2>
      <p>
        {text} {t('keep.legal')}
      </p>
      {children}
    </footer>
  )
}
