import { Link } from '@tanstack/react-router'
import { useMemo, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { isQuietBreach } from '../../../domain/surface/quiet-breach.ts'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { lossesOut, type LedgerEntryView } from './ledger-view.ts'
import styles from './ledger.module.css'
import { useLossWords } from './use-loss-words.ts'

export type OutLineProps = Pick<LedgerEntryView, 'losses' | 'out'>

/** When and in which breach a fact got out first, and in how many more; sensitive ones are not named here (P10). */
export function OutLine({ losses, out }: OutLineProps): ReactElement {
  const { t } = useTranslation('ledger')
  const { breach, services } = useCatalogue()
  const lossWords = useLossWords()
  const byId = useMemo(() => new Map(services.map((one) => [one.id, one])), [services])
  const lost = lossesOut(losses)
  const sure = lost.filter(({ state, level }) => state === 'exposed' && isSure(level))
  const first = (out === 'out' ? sure[0] : undefined) ?? lost[0]
  if (!first || out === 'not') return <></>
  const found = breach(first.breachId)
  const when = lossWords(first.when)
  return (
    <p className={styles['out']}>
      <b>{t(`standing.${out}`)}</b>{' '}
      {found && isQuietBreach(found, { services: byId }) ? (
        t('out.quiet', { when })
      ) : (
        <Trans
          t={t}
          i18nKey="out.one"
          values={{ when, name: found?.name ?? first.breachId }}
          components={{
            breach: <Link to="/breaches/$breachId" params={{ breachId: first.breachId }} />,
          }}
        />
      )}
      {lost.length > 1 && `, ${t('out.more', { count: lost.length - 1 })}`}
    </p>
  )
}
