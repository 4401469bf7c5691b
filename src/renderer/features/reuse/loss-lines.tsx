import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { MappedLoss } from '../../../domain/reuse/reuse-map.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import styles from './group-card.module.css'
import { isSecret, type GroupView } from './reuse-view.ts'

function LossLine(props: { readonly loss: MappedLoss; readonly view: GroupView }): ReactElement {
  const { t } = useTranslation('reuse')
  const { breach } = useCatalogue()
  const { loss, view } = props
  const account = view.map.accounts[loss.account]?.title ?? ''
  const how = !isSecret(view.group) ? 'text' : loss.assumedInForce ? 'assumed' : 'known'
  return (
    <li>
      <Trans
        t={t}
        i18nKey={`lost.${how}`}
        values={{ breach: breach(loss.breachId)?.name ?? loss.breachId, account }}
        components={{
          breach: <Link to="/breaches/$breachId" params={{ breachId: loss.breachId }} />,
        }}
      />{' '}
      {!loss.isMember && <>{t('lost.other', { account })} </>}
      <VerdictBadge level={loss.level} />
    </li>
  )
}

/** Which breaches lost what the group shares, at which account, and how sure that is. */
export function LossLines({ view }: { readonly view: GroupView }): ReactElement | undefined {
  const { t } = useTranslation('reuse')
  const { losses, lossCount } = view.group
  if (losses.length === 0) return undefined
  return (
    <ul className={styles['losses']}>
      {losses.map((loss) => (
        <LossLine key={`${loss.breachId} ${loss.account}`} loss={loss} view={view} />
      ))}
      {lossCount > losses.length && <li>{t('lost.more', { count: lossCount - losses.length })}</li>}
    </ul>
  )
}
