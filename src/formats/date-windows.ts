import type { Span } from '../domain/notices/notice-reading.ts'

/** A date and what joins it to the next one fit into this much on either side of a month's name. */
const reach = 45

/** What is handed to the library at once; it looks for two dozen forms at each place. */
const maxWindow = 240

const maxWindows = 150

const trigger =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\b(?:(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?=\s(?:night|morning|evening|afternoon|lunch|tea))|this morning|last night|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi

/**
 * The stretches of a text in which a date in words can stand, none overlapping, each below 240 characters and
 * inside one paragraph: a junk text of any length costs no more than 150 of them, half a second.
 */
export const dateWindows = (text: string): readonly Span[] => {
  const windows: { from: number; to: number }[] = []
  for (const { index, 0: word } of text.matchAll(trigger)) {
    const last = windows.at(-1)
    const paragraph = text.slice(Math.max(0, index - reach), index).lastIndexOf('\n\n')
    const start = Math.max(0, index - reach) + (paragraph === -1 ? 0 : paragraph + 2)
    const near = Math.max(start, last?.to ?? 0)
    const after = text.slice(index, index + word.length + reach)
    const end = after.indexOf('\n\n')
    const to = index + (end === -1 ? after.length : end)
    if (last && index - reach <= last.to && to - last.from <= maxWindow) {
      if (!text.slice(last.to, index).includes('\n\n')) {
        last.to = Math.max(to, last.to)
        continue
      }
    }
    if (windows.length >= maxWindows) break
    windows.push({ from: near, to: Math.max(to, near) })
  }
  return windows
}
