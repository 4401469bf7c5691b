import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId } from '../../../domain/model/id.ts'
import { Button } from '../../ui/button.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import styles from './group-card.module.css'
import { MemberRow } from './member-row.tsx'
import { isSecret, type GroupView } from './reuse-view.ts'
import type { MarkChanged } from './use-mark-changed.ts'

/** What a card shows before more is asked for, and how much more then. */
export const membersAtFirst = 8
const membersMore = 100

export interface MemberListProps {
  readonly view: GroupView
  readonly groupName: string
  readonly marking: MarkChanged
  /** So many of its members are needed. */
  readonly onNeed: (members: number) => void
}

const inUseOf = ({ group, map }: GroupView): readonly AccountId[] => [
  ...group.members
    .filter(({ state }) => state === 'in-use')
    .flatMap(({ account }) => map.accounts[account]?.accountId ?? []),
  ...group.moreInUse,
]

/** The accounts of a group in the order to fix them, each with the way to say that it was done. */
export function MemberList(props: MemberListProps): ReactElement {
  const { view, groupName, marking, onNeed } = props
  const { t } = useTranslation('reuse')
  const [shown, setShown] = useState(membersAtFirst)
  const { group, size, map } = view
  const inUse = group.kind === 'password' ? inUseOf(view) : []
  const place = useFocusKept(`${inUse.length}`)
  const showMore = (): void => {
    const next = Math.min(size, shown + membersMore)
    setShown(next)
    onNeed(next)
  }
  const rows = group.members.slice(0, shown).map((member) => {
    const account = map.accounts[member.account]
    const canMark = group.kind === 'password' && member.state === 'in-use'
    return (
      account && (
        <MemberRow
          key={account.accountId}
          member={member}
          account={account}
          onChanged={canMark ? () => marking.mark([account.accountId]) : undefined}
        />
      )
    )
  })
  const left = size - rows.length
  return (
    <div className={styles['members']} ref={place} tabIndex={-1}>
      {group.urgency !== 'settled' && <p>{t(`next.${group.kind}`)}</p>}
      {isSecret(group) ? (
        <ol aria-label={t('members', { group: groupName })}>{rows}</ol>
      ) : (
        <ul aria-label={t('members', { group: groupName })}>{rows}</ul>
      )}
      <div className={styles['below']}>
        {left > 0 && (
          <>
            <Button
              kind="quiet"
              aria-label={t('showMoreOf', { count: Math.min(left, membersMore), group: groupName })}
              onPress={showMore}
            >
              {t('showMore', { count: Math.min(left, membersMore) })}
            </Button>
            <span className={styles['quiet']}>{t('left', { shown: rows.length, all: size })}</span>
          </>
        )}
        {inUse.length > 1 && (
          <Button
            onPress={() => marking.mark(inUse)}
            aria-label={t('changedAllOf', { count: inUse.length, group: groupName })}
          >
            {t('changedAll', { count: inUse.length })}
          </Button>
        )}
      </div>
      {group.kind === 'answer' && <p className={styles['quiet']}>{t('answerStays')}</p>}
    </div>
  )
}
