import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { MappedAccount, MappedMember } from '../../../domain/reuse/mapped-reuse.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import styles from './member-row.module.css'

export interface MemberRowProps {
  readonly member: MappedMember
  readonly account: MappedAccount
  /** Notes that its password was changed today; absent where there is nothing to note. */
  readonly onChanged?: (() => void) | undefined
}

function Breaches({ account }: { readonly account: MappedAccount }): ReactElement | undefined {
  const { t } = useTranslation('reuse')
  const { breach } = useCatalogue()
  const [breachId] = account.breachIds
  if (breachId === undefined || account.level === undefined) return undefined
  return (
    <p className={styles['breach']}>
      <Link to="/breaches/$breachId" params={{ breachId }}>
        {t('inBreaches', {
          first: breach(breachId)?.name ?? breachId,
          more: account.breaches - 1,
        })}
      </Link>
      <VerdictBadge level={account.level} />
    </p>
  )
}

/** One account of a group: whose it is, why it stands here, in which breach it is, and what is to be done. */
export function MemberRow({ member, account, onChanged }: MemberRowProps): ReactElement {
  const { t } = useTranslation('reuse')
  const { list } = useDateWords()
  const { nameOf } = useHousehold()
  const { accountId, title, holderId, subjectIds } = account
  const people = [...new Set([holderId, ...subjectIds])].map(nameOf)
  const words = member.reasons.map((reason) => t(`member.${reason}`))
  return (
    <li className={styles['row']} data-state={member.state}>
      <div className={styles['words']}>
        <p>
          <Link to="/accounts/$accountId" params={{ accountId }} className={styles['title']}>
            {title}
          </Link>{' '}
          <span className={styles['quiet']}>{list(people)}</span>
        </p>
        {words.length > 0 && <p className={styles['reasons']}>{list(words)}</p>}
        <Breaches account={account} />
        {member.state !== 'in-use' && (
          <p className={styles['quiet']}>{t(`state.${member.state}`)}</p>
        )}
      </div>
      {onChanged && (
        <Button onPress={onChanged} aria-label={t('changedAt', { account: title })}>
          {t('changed')}
        </Button>
      )}
    </li>
  )
}
