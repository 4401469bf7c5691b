import { IntlMessageFormat } from 'intl-messageformat'

/**
 * What is wrong with one ICU message of the playbook, or undefined. A straight apostrophe starts quoting
 * in ICU and an angle bracket a tag, so neither may occur; a placeholder has to be one of `allowed`.
 */
export const icuProblem = (message: string, allowed: readonly string[]): string | undefined => {
  if (message.includes("'")) return 'has a straight apostrophe, which quotes in ICU; write ’'
  if (/[<>]/.test(message)) return 'has an angle bracket, which is a tag in ICU'
  try {
    new IntlMessageFormat(message, 'en').format(
      Object.fromEntries(allowed.map((name) => [name, name])),
    )
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'is not an ICU message'
  }
}
