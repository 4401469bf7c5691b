import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { FactRow } from './fact-row.tsx'
import type { SaidOfService } from './use-said.ts'
import { SaidByYou } from './said-by-you.tsx'
import styles from './service-facts-card.module.css'

/** Of what kind it is: our own sorting, which needs no source, or what the family says. */
export function KindFact(props: {
  readonly service: Service
  readonly said: SaidOfService | undefined
}): ReactElement {
  const { t } = useTranslation(['service', 'data'])
  const { service, said } = props
  return (
    <FactRow label={t('facts.kind')} sources={[]}>
      {t(`data:serviceKind.${service.kind}`)}
      {service.platform && ` · ${t('facts.platform')}`}
      {said?.kind && (
        <span className={styles['note']}>
          <SaidByYou on={said.saidOn} />
        </span>
      )}
    </FactRow>
  )
}
