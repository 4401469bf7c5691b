import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { GroupCard } from './group-card.tsx'
import styles from './reuse-screen.module.css'
import { isSecret, type GroupView } from './reuse-view.ts'
import type { MarkChanged } from './use-mark-changed.ts'

export interface ReuseListProps {
  readonly views: readonly GroupView[]
  readonly moreGroups: number
  readonly marking: MarkChanged
  readonly onNeed: (members: number) => void
  readonly onMoreGroups: () => void
  /** As many as one press of the button brings. */
  readonly step: number
}

/** All groups as a list: secrets in the order to fix them, then addresses and names. */
export function ReuseList(props: ReuseListProps): ReactElement {
  const { t } = useTranslation('reuse')
  const { views, moreGroups, marking, onNeed, onMoreGroups, step } = props
  const sections = [
    { id: 'secrets', groups: views.filter(({ group }) => isSecret(group)) },
    { id: 'texts', groups: views.filter(({ group }) => !isSecret(group)) },
  ] as const
  return (
    <>
      {sections.map(
        ({ id, groups }) =>
          groups.length > 0 && (
            <section key={id} className={styles['section']} aria-labelledby={`reuse-${id}`}>
              <div>
                <h2 id={`reuse-${id}`}>{t(`section.${id}`)}</h2>
                <p className={styles['advice']}>{t(`advice.${id}`)}</p>
              </div>
              {groups.map((view) => (
                <GroupCard key={view.group.id} view={view} marking={marking} onNeed={onNeed} />
              ))}
            </section>
          ),
      )}
      {moreGroups > 0 && (
        <div className={styles['more']}>
          <p>{t('moreLeft', { count: moreGroups })}</p>
          <Button onPress={onMoreGroups}>
            {t('moreGroups', { count: Math.min(step, moreGroups) })}
          </Button>
        </div>
      )}
    </>
  )
}
