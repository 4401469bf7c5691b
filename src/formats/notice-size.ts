/** A letter with a scanned logo is below one megabyte, an e-mail with its pictures below eight. */
export const maxNoticeBytes = 8 * 1024 * 1024
