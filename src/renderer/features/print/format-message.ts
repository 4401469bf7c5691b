import { IntlMessageFormat } from 'intl-messageformat'

/**
 * One sentence of the playbook that is not an action's, such as a line of a talk: an ICU message in English with its
 * values filled in. A message that cannot be read, or lacks a value, stands as it was written: better than nothing.
 */
export const formatMessage = (
  message: string,
  values: Readonly<Record<string, string>>,
): string => {
  try {
    return String(new IntlMessageFormat(message, 'en').format(values))
  } catch {
    return message
  }
}
