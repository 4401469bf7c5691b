import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { useCatalogue } from '../../../state/catalogue.ts'
import { Card } from '../../../ui/card.tsx'
import type { NoticeChoices } from '../choices/notice-choices.ts'
import { choose } from '../notice-store.ts'
import { byClass, isContradictedClass } from '../text/notice-claims.ts'
import { Proposal, ProposalList } from './proposal.tsx'
import styles from './facts.module.css'

export interface NotTakenCardProps {
  readonly reading: NoticeReading
  readonly choices: NoticeChoices['notTaken']
}

/** What the notice says was not taken. What it only does not know is not set: not known is not safe (P6). */
export function NotTakenCard({ reading, choices }: NotTakenCardProps): ReactElement {
  const { t } = useTranslation('notice')
  const { dataClassName } = useCatalogue()
  return (
    <Card title={t('notTaken.title')}>
      <ProposalList>
        {byClass(reading.notTaken).map(({ dataClass, found, spans }) => {
          const isPlain = found.every(({ assertion }) => assertion === 'stated')
          const warning = isContradictedClass(reading, dataClass)
            ? t('warning.contradicted')
            : isPlain
              ? undefined
              : t('warning.notTakenHedged')
          return (
            <Proposal
              key={dataClass}
              label={<span className={styles['capital']}>{dataClassName(dataClass)}</span>}
              warning={warning}
              isTicked={choices.some((one) => one.dataClass === dataClass && one.isTicked)}
              onTick={(isTicked) =>
                choose({
                  notTaken: choices.map((one) =>
                    one.dataClass === dataClass ? { ...one, isTicked } : one,
                  ),
                })
              }
              spans={spans}
            />
          )
        })}
      </ProposalList>
    </Card>
  )
}
