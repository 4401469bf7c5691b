import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './reminders.module.css'
import { useReminderWords } from './use-reminder-words.ts'

/** What is further off than so many entries stands in the list of all steps. */
const shownAhead = 12

interface GroupProps {
  readonly name: 'overdue' | 'today' | 'ahead'
  readonly reminders: readonly Reminder[]
}

function Group({ name, reminders }: GroupProps): ReactElement | null {
  const { t } = useTranslation('reminders')
  const { date } = useDateWords()
  const words = useReminderWords()
  if (reminders.length === 0) return null
  return (
    <section className={styles['group']}>
      <h3 className={classNames(styles['heading'], name === 'overdue' && styles['late'])}>
        {t(`list.${name}`)}
      </h3>
      <ul>
        {reminders.map((reminder) => {
          const { what, detail } = words(reminder, name === 'ahead')
          return (
            <li key={`${reminder.about} ${reminder.id}`} className={styles['entry']}>
              <span className={styles['day']}>{date(reminder.on, 'short')}</span>
              <span>
                <span className={styles['what']}>{what}</span>
                {detail !== '' && <span className={styles['who']}> · {detail}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export interface ReminderListProps {
  readonly today: PartialDate
  readonly reminders: readonly Reminder[]
}

/** All reminders by their day, the earliest first. */
export function ReminderList({ today, reminders }: ReminderListProps): ReactElement {
  const { t } = useTranslation('reminders')
  const ahead = reminders.filter(({ on }) => on > today)
  const more = ahead.length - shownAhead
  return (
    <Card title={t('list.title')}>
      {reminders.length === 0 && <p>{t('list.empty')}</p>}
      <Group name="overdue" reminders={reminders.filter(({ on }) => on < today)} />
      <Group name="today" reminders={reminders.filter(({ on }) => on === today)} />
      <Group name="ahead" reminders={ahead.slice(0, shownAhead)} />
      {more > 0 && <p className={styles['foot']}>{t('list.more', { count: more })}</p>}
      <div className={styles['foot']}>
        <LinkButton to="/to-do">{t('list.toDo')}</LinkButton>
      </div>
    </Card>
  )
}
