/** As the program takes it; some fifty printed pages. */
export const maxNoticeText = 200_000

/** As the program takes it. */
export const maxNoticeMegabytes = 8

/** What a chooser of files shows; a drop takes any. */
export const noticeFiles = ['.txt', '.html', '.htm', '.eml', '.pdf'] as const

export type NoticeLimit = 'empty' | 'too-long' | 'too-large'

/** What is wrong with a pasted text before it is read. */
export const limitOfText = (text: string): NoticeLimit | undefined =>
  text.trim() === '' ? 'empty' : text.length > maxNoticeText ? 'too-long' : undefined

/** What is wrong with a file before it is read. */
export const limitOfFile = (size: number): NoticeLimit | undefined =>
  size === 0 ? 'empty' : size > maxNoticeMegabytes * 1024 * 1024 ? 'too-large' : undefined
