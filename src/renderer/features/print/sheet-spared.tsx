import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { searchAnswer } from '../incident/search-answer.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './checklist-sheet.module.css'

const bold = { b: <b /> }

/** What was left untouched, so that nobody does more than they need; and why a search gives no all-clear (P6). */
export function SheetSpared({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const { list } = useDateWords()
  const { breach, incident } = sheet
  const spared = breach.notTaken.map((one) => incident.catalogue.dataClassName(one.dataClass))
  return (
    <div className={styles['box']}>
      <p>
        {spared.length === 0 ? (
          <Trans t={t} i18nKey="notTaken.none" components={bold} />
        ) : (
          <Trans
            t={t}
            i18nKey="notTaken.list"
            values={{ list: list([...new Set(spared)]) }}
            components={bold}
          />
        )}
      </p>
      <p>
        <b>{t('search.title')}</b> {t(`search.${searchAnswer(breach)}`)}{' '}
        <b>{t('search.notSafe')}</b>
      </p>
    </div>
  )
}
