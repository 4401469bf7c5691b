import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './sheet-foot.module.css'

/** Where to keep the sheet, and where its facts come from (P7, P9). */
export function SheetFoot({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const { date } = useDateWords()
  const { breach, losses } = sheet
  const cited = new Set([
    ...losses.flatMap((loss) => loss.exposure.sources),
    ...breach.notTaken.flatMap((one) => one.sources),
  ])
  const sources = breach.sources.filter((source) => cited.has(source.id))
  return (
    <footer className={styles['foot']}>
      <section>
        <h2>{t('keep.title')}</h2>
        <p>
          {t('keep.text')} {t('keep.legal')}
        </p>
      </section>
      {sources.length > 0 && (
        <section className={styles['sources']}>
          <h2>{t('sources.title')}</h2>
          <p>
            {sources
              .map(({ title, checked }) =>
                t('sources.entry', { title, when: date(checked, 'short') }),
              )
              .join(' · ')}
          </p>
        </section>
      )}
    </footer>
  )
}
