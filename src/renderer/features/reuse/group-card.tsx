import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './group-card.module.css'
import { GroupFacts } from './group-facts.tsx'
import { UrgencyBadge, UrgencyGlyph } from './group-signs.tsx'
import { MemberList } from './member-list.tsx'
import { isSecret, type GroupView } from './reuse-view.ts'
import { useGroupName } from './use-group-name.ts'
import type { MarkChanged } from './use-mark-changed.ts'

export interface GroupCardProps {
  readonly view: GroupView
  readonly marking: MarkChanged
  readonly onNeed: (members: number) => void
}

/** One group: what it shares, how grave that is and why, and its accounts in the order to fix them. */
export function GroupCard({ view, marking, onNeed }: GroupCardProps): ReactElement {
  const { t } = useTranslation('reuse')
  const id = useId()
  const nameOf = useGroupName()
  const { group, name, size } = view
  const words = nameOf(name)
  return (
    <article className={styles['card']} aria-labelledby={id} data-urgency={group.urgency}>
      <header className={styles['head']}>
        <UrgencyGlyph urgency={group.urgency} />
        <h3 id={id} className={styles['name']}>
          {words}
        </h3>
        <span className={styles['quiet']}>
          {!isSecret(group) && <>{t(`kind.${group.kind}`)} · </>}
          {t('size', { count: size })}
        </span>
        {(isSecret(group) || group.losses.length > 0) && <UrgencyBadge urgency={group.urgency} />}
      </header>
      <div className={styles['body']}>
        <GroupFacts view={view} />
        <MemberList view={view} groupName={words} marking={marking} onNeed={onNeed} />
      </div>
    </article>
  )
}
