import { useTranslation } from 'react-i18next'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'

export interface ReminderWords {
  readonly what: string
  /** About whom, and what is awaited; empty where that is said already. */
  readonly detail: string
}

/** A reminder in words. One that is quiet says that it is one, and no more (P10). */
export const useReminderWords = (): ((reminder: Reminder, isAhead: boolean) => ReminderWords) => {
  const { t } = useTranslation('reminders')
  const { actionWords, serviceName } = useCatalogue()
  const { nameOf } = useHousehold()
  const { date, list } = useDateWords()
  return (reminder, isAhead) => {
    switch (reminder.about) {
      case 'step': {
        const title = reminder.isQuiet ? undefined : actionWords(reminder)?.title
        const names = reminder.personIds.map(nameOf)
        const isSaid = names.every((name) => title?.includes(name))
        return {
          what: title ?? t('list.quiet'),
          detail: [
            ...(isSaid ? [] : [list(names, 'conjunction')]),
            ...(reminder.isWaiting ? [t('list.waiting')] : []),
          ].join(' · '),
        }
      }
      case 'letter':
        return {
          what: reminder.isQuiet
            ? t('list.quietLetter')
            : t(isAhead ? 'list.letterAhead' : 'list.letter', {
                service: serviceName(reminder.serviceId),
              }),
          detail: list(reminder.subjectIds.map(nameOf), 'conjunction'),
        }
      case 'age': {
        const values = { name: nameOf(reminder.personId), age: reminder.age }
        const { on, until } = reminder
        return {
          what:
            until === undefined
              ? t('list.age', values)
              : t('list.ageSpan', { ...values, from: date(on, 'long'), to: date(until, 'long') }),
          detail: '',
        }
      }
    }
  }
}
