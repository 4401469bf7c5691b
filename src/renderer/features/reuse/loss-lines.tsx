import { Link } from '@tanstack/react-router'
import { Fragment, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { MappedLoss } from '../../../domain/reuse/mapped-reuse.ts'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import styles from './group-card.module.css'
import { isSecret, type GroupView } from './reuse-view.ts'

function LossLine(props: { readonly loss: MappedLoss; readonly view: GroupView }): ReactElement {
  const { t } = useTranslation('reuse')
  const { breach } = useCatalogue()
  const { list } = useDateWords()
  const { loss, view } = props
  const titleOf = (account: number): string => view.map.accounts[account]?.title ?? ''
  const more = loss.placeCount - loss.places.length
  const accounts = list([
    ...loss.places.map(({ account }) => titleOf(account)),
    ...(more > 0 ? [t('lost.places', { count: more })] : []),
  ])
  const how = !isSecret(view.group) ? 'text' : loss.assumedInForce ? 'assumed' : 'known'
  const left = loss.places.filter(({ isMember }) => !isMember)
  return (
    <li data-sure={isSure(loss.level) || undefined}>
      <Trans
        t={t}
        i18nKey={`lost.${isSure(loss.level) ? 'sure' : 'maybe'}.${how}`}
        values={{ breach: breach(loss.breachId)?.name ?? loss.breachId, accounts }}
        components={{
          breach: <Link to="/breaches/$breachId" params={{ breachId: loss.breachId }} />,
        }}
      />{' '}
      {left.map(({ account }) => (
        <Fragment key={account}>{t('lost.other', { account: titleOf(account) })} </Fragment>
      ))}
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
        <LossLine key={loss.breachId} loss={loss} view={view} />
      ))}
      {lossCount > losses.length && <li>{t('lost.more', { count: lossCount - losses.length })}</li>}
    </ul>
  )
}
