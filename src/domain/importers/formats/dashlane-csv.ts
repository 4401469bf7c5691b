import { isEmail } from '../make-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/**
 * Dashlane's `credentials.csv`, alone or from its archive. The key of one-time codes has had three names.
 * An account may have up to three names to log in with: the first is taken, and the first e-mail address
 * among the others.
 */
export const dashlaneCsv: TableFormat = {
  id: 'dashlane-csv',
  headers: [['username', 'username2', 'title', 'password', 'note', 'url']],
  columns: {
    title: ['title'],
    urls: ['url'],
    userName: ['username', 'username2', 'username3'],
    password: ['password'],
    folder: ['category'],
    notes: ['note'],
    oneTimeCodes: ['otpUrl', 'otpSecret', 'otp'],
  },
  refine: (raw, cell) => {
    const others = ['username2', 'username3'].map((name) => cell(name).trim())
    return {
      ...raw,
      email: isEmail(raw.userName?.trim() ?? '') ? undefined : others.find(isEmail),
    }
  },
}
