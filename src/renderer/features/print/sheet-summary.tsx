import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { stepCounts } from '../breach/step-counts.ts'
import type { SheetPartProps } from './sheet-context.ts'
import { isOut } from './sheet-losses.ts'
import styles from './sheet-head.module.css'

/** The most important thing, in one breath. */
export function SheetSummary({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation('print')
  const { assessed, losses, names, incident } = sheet
  const own = losses.filter((loss) => isOut(loss) && loss.through.length === 0)
  const lifelong = own.filter(
    (loss) => incident.catalogue.dataClass(loss.dataClass)?.permanence === 'lifelong',
  )
  const figures = { out: own.length, lifelong: lifelong.length }
  const { left, now } = stepCounts(assessed.actions)
  return (
    <p className={styles['summary']}>
      <b>{t(`head.summary.${assessed.level}`, { name: names.person(sheet.person.id) })}</b>{' '}
      {isSure(assessed.level) ? t('head.losses', figures) : t('head.maybeLosses', figures)}{' '}
      {t('head.today', { left, now })}
    </p>
  )
}
