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

interface DayProps {
  readonly on: PartialDate
  readonly today: PartialDate
  readonly reminders: readonly Reminder[]
}

function Day({ on, today, reminders }: DayProps): ReactElement {
  const { t } = useTranslation('reminders')
  const { date } = useDateWords()
  const words = useReminderWords()
  const day = date(on, 'long')
  return (
    <section className={styles['group']}>
      <h3 className={classNames(styles['heading'], on < today && styles['late'])}>
        {on < today && t('list.overdue', { day })}
        {on === today && t('list.today', { day })}
        {on > today && day}
      </h3>
      <ul>
        {reminders.map((reminder) => {
          const { what, detail } = words(reminder, on > today)
          return (
            <li key={`${reminder.about} ${reminder.id}`} className={styles['entry']}>
              {what}
              {detail !== '' && <span className={styles['who']}>{detail}</span>}
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
  const due = reminders.filter(({ on }) => on <= today).length
  const shown = reminders.slice(0, due + shownAhead)
  const days = [...new Set(shown.map(({ on }) => on))]
  const more = reminders.length - shown.length
  return (
    <Card title={t('list.title')}>
      {reminders.length === 0 && <p>{t('list.empty')}</p>}
      {days.map((on) => (
        <Day key={on} on={on} today={today} reminders={shown.filter((one) => one.on === on)} />
      ))}
      {more > 0 && <p className={styles['foot']}>{t('list.more', { count: more })}</p>}
      <div className={styles['foot']}>
        {reminders.length === 0 ? (
          <LinkButton to="/breaches">{t('list.breaches')}</LinkButton>
        ) : (
          <LinkButton to="/to-do">{t('list.toDo')}</LinkButton>
        )}
      </div>
    </Card>
  )
}
