import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../domain/model/source.ts'
import { useDateWords } from '../../state/dates.ts'
import styles from './papers.module.css'

/** Where facts on paper come from, and when that was checked (P9); nothing where there is none. */
export function SourceWords({
  sources,
}: {
  readonly sources: readonly Source[]
}): ReactElement | undefined {
  const { t } = useTranslation(['papers', 'print'])
  const { date } = useDateWords()
  if (sources.length === 0) return undefined
  const entries = new Set(
    sources.map(({ title, checked }) =>
      t('print:sources.entry', { title, when: date(checked, 'short') }),
    ),
  )
  return (
    <p className={styles['sources']}>
      <b>{t('sources')}</b> {[...entries].join(' · ')}
    </p>
  )
}
