/** Long enough for a trace of twelve places. */
const longest = 3_000

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** A separator of folders as systems, JSON and URLs write it. */
const separator = String.raw`(?:[\\/]|%2F|%5C)+`

/** A folder's path however it is written; `undefined` where it names nobody, as the root does. */
const folderPattern = (folder: string): string | undefined => {
  const parts = folder.split(/[\\/]+/).filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const forms = parts.map((part) => {
    const written = [...new Set([part, encodeURI(part), encodeURIComponent(part)])]
    return `(?:${written.map(escaped).join('|')})`
  })
  const start = /^[\\/]/.test(folder) ? separator : ''
  return `${start}${forms.join(separator)}`
}

/** Where systems keep people's folders: the name after it is somebody's. */
const anyHome = String.raw`(?:\b[a-z]:)?${separator}(?:home|Users|Documents and Settings)${separator}(?:[^\\/:*?"<>|]{1,64}(?=[\\/]|%2F|%5C)|[^\\/\s:*?"<>|)]+)`

const address = /[^\s@/\\]{1,256}(?:@|%40|＠|﹫)[^\s@/\\]{1,256}/giu

/**
 * The last line of defence before a text is logged: one line, of 3,000 characters at most, without control or invisible
 * characters (a line of the log cannot be forged, nor a terminal be told anything), without an e-mail address, and
 * without a path of `home` or of anybody else's home: `~` stands there. What is logged was redacted before; this is for
 * what a library or a later change forgets. Never fails.
 */
export const safeLine = (text: string, home: string): string => {
  const own = folderPattern(home)
  const homes = new RegExp(own === undefined ? anyHome : `${own}|${anyHome}`, 'giu')
  return text
    .slice(0, 4 * longest)
    .replaceAll(/\s*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*/g, ' | ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '?')
    .replaceAll(homes, '~')
    .replaceAll(address, '[address]')
    .slice(0, longest)
}
