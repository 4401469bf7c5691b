import { IntlMessageFormat } from 'intl-messageformat'
import words from '../../../resources/locales/en/reminders.json' with { type: 'json' }

/** The one language there are words for yet. */
const language = 'en'

/** What stands in calendars and notices, from the interface's own catalogue of messages. */
export const reminderWords = {
  ...words.calendar,
  notice: words.notifications.text,
  age: words.list.age,
}

/** An ICU message with its values. A message without them is given back as it is. */
export const worded = (
  message: string,
  values: Readonly<Record<string, string | number>> = {},
): string => String(new IntlMessageFormat(message, language).format({ ...values }))
