import { originOf } from '../../matching/origin.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/** Apple writes `host (user name)`; the part in brackets goes only where it is the user name itself. */
const withoutUserName = (title: string, userName: string): string => {
  const suffix = ` (${userName.trim()})`
  return title.endsWith(suffix) ? title.slice(0, -suffix.length) : title
}

/**
 * Apple Passwords and Safari, on the Mac and in the archive that iOS makes, in the four orders of columns
 * there have been since 2021. The first of Safari had no one-time codes and no notes. Where the address
 * is missing the host stands in the title alone. One account for several sites comes as several rows.
 */
export const applePasswordsCsv: TableFormat = {
  id: 'apple-passwords-csv',
  headers: [['Title', 'URL', 'Username', 'Password', 'OTPAuth']],
  wholeHeaders: [['Title', 'Url', 'Username', 'Password']],
  never: ['Archived', 'Favorite', 'Email', 'Group', 'Tags', 'Type', 'UUID'],
  columns: {
    title: ['Title'],
    urls: ['URL'],
    userName: ['Username'],
    password: ['Password'],
    notes: ['Notes'],
    oneTimeCodes: ['OTPAuth'],
  },
  refine: (raw) => {
    const title = withoutUserName(raw.title ?? '', raw.userName ?? '')
    const hasUrl = raw.urls.some((url) => url.trim() !== '')
    return { ...raw, title, urls: !hasUrl && originOf(title) ? [title] : raw.urls }
  },
}
