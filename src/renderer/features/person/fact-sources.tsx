import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../domain/model/source.ts'
import { useDateWords } from '../../state/dates.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './cell-details.module.css'

/** Where a fact was read, and when somebody last did so (P9). */
export function FactSources({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  const { t } = useTranslation('person')
  const { date } = useDateWords()
  if (sources.length === 0) return <></>
  return (
    <Disclosure label={t('cell.from')}>
      <ul className={styles['sources']}>
        {sources.map(({ id, title, checked }) => (
          <li key={id}>{t('cell.source', { title, date: date(checked) })}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
