import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'

/**
 * KeePass 1, and KeePass 2 when it writes "KeePass CSV (1.x)". Every cell is quoted and quotes inside are
 * written `\"`. There are no groups; own text fields are further columns.
 */
export const keepassCsv: TableFormat = {
  id: 'keepass-csv',
  escape: 'backslash',
  headers: [['Account', 'Login Name', 'Password', 'Web Site', 'Comments']],
  columns: {
    title: ['Account'],
    urls: ['Web Site'],
    userName: ['Login Name'],
    password: ['Password'],
    notes: ['Comments'],
  },
  refine: (raw, _cell, cells, names) => {
    const fields = cells
      .map((value, index) => ({ name: names[index] ?? '', value }))
      .filter(({ value }) => value !== '')
    return {
      ...raw,
      questions: findQuestions(fields),
      oneTimeCodes: fields.some(({ name }) => /^(?:TimeOtp|HmacOtp|otp\b|TOTP\b)/i.test(name)),
    }
  },
}
