import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { DeleteMineDialog } from './delete-mine-dialog.tsx'
import { handOverStage } from './hand-over-stage.ts'
import type { AgeClockView } from './ledger-view.ts'
import styles from './ledger.module.css'

export interface HandOverCardProps {
  readonly person: Person
  readonly clock: AgeClockView
}

/** From 16 on: how the ledger is handed over, what is theirs alone, and that they may have it deleted (P10). */
export function HandOverCard({ person, clock }: HandOverCardProps): ReactElement {
  const { t } = useTranslation('ledger')
  const [isAsking, setAsking] = useState(false)
  const stage = handOverStage(clock)
  const { name } = person
  if (stage === 'too-early') return <></>
  return (
    <Card title={t('handOver.title')}>
      <div className={styles['handOver']}>
        <p className={styles['lead']}>
          <Trans t={t} i18nKey={`handOver.${stage}`} values={{ name }} components={{ b: <b /> }} />
        </p>
        <LinkButton to="/settings/data">{t('handOver.copy')}</LinkButton>
        <div>
          <h3>{t('handOver.theirsTitle')}</h3>
          <p>{t('handOver.theirs', { name })}</p>
        </div>
        <LinkButton to="/accounts">{t('handOver.accounts')}</LinkButton>
        <div>
          <h3>{t('handOver.deleteTitle')}</h3>
          <p>{t('handOver.delete', { name })}</p>
        </div>
        <Button onPress={() => setAsking(true)}>{t('handOver.deleteButton', { name })}</Button>
      </div>
      {isAsking && <DeleteMineDialog person={person} onClose={() => setAsking(false)} />}
    </Card>
  )
}
