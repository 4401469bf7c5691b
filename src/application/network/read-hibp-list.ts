import { z } from '../../contract/zod.ts'
import { cleanLine } from '../../domain/importers/clean-line.ts'
import { registrableDomain } from '../../domain/matching/origin.ts'
import type { HibpFlag } from '../../domain/model/breach.ts'
import type { HibpEntry } from '../../domain/model/hibp-list.ts'
import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import { plainTextOfHtml } from '../../formats/html-text.ts'
import { inTurns } from '../in-turns.ts'

/** The list has about a thousand entries. */
const maxEntries = 20_000
const maxDescription = 4000

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text, context): PartialDate => {
    const date = partialDate(text)
    if (date !== undefined) return date
    context.addIssue('no such day')
    return z.NEVER
  })

/** Their moments are to the minute, in UTC; the day is enough. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .max(40)
  .transform((text) => text.slice(0, 10))
  .pipe(day)

const line = z
  .string()
  .max(300)
  .transform((text) => cleanLine(text))
  .refine((text) => text !== '')

/**
 * An entry as the API documents it (https://haveibeenpwned.com/API/v3, "the breach model"). Attributes may be added
 * without a new version, so others are let through and dropped; `LogoPath` is one of them, since loading a logo
 * tells which breach is looked at. The two newest flags are absent from older copies of the list.
 */
const entrySchema = z.object({
  Name: line,
  Title: line,
  Domain: z.string().max(300),
  BreachDate: day,
  AddedDate: moment,
  ModifiedDate: moment,
  PwnCount: z.number().int().min(0),
  Description: z.string().max(20_000),
  DataClasses: z.array(line).max(500),
  IsVerified: z.boolean(),
  IsFabricated: z.boolean(),
  IsSensitive: z.boolean(),
  IsRetired: z.boolean(),
  IsSpamList: z.boolean(),
  IsMalware: z.boolean().optional(),
  IsStealerLog: z.boolean().optional(),
  Attribution: z.string().max(2000).nullish(),
})
type Entry = z.infer<typeof entrySchema>

const flagsOf = (entry: Entry): readonly HibpFlag[] =>
  (
    [
      ['verified', entry.IsVerified],
      ['retired', entry.IsRetired],
      ['sensitive', entry.IsSensitive],
      ['fabricated', entry.IsFabricated],
      ['spam-list', entry.IsSpamList],
      ['malware', entry.IsMalware],
      ['stealer-log', entry.IsStealerLog],
    ] as const
  ).flatMap(([flag, holds]) => (holds === true ? [flag] : []))

/** Control characters, and marks that cannot be seen or turn the direction of text round. */
const unseen = /(?!\n)\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

const plainText = (html: string, limit: number): string =>
  plainTextOfHtml(html, limit).replace(unseen, '').toWellFormed().trim()

const asEntry = (entry: Entry): HibpEntry => {
  const attribution = plainText(entry.Attribution ?? '', 300)
  return {
    name: entry.Name,
    title: entry.Title,
    domain: registrableDomain(entry.Domain) ?? '',
    breachDate: entry.BreachDate,
    added: entry.AddedDate,
    modified: entry.ModifiedDate,
    accounts: entry.PwnCount,
    description: plainText(entry.Description, maxDescription),
    dataClasses: [...new Set(entry.DataClasses)],
    flags: flagsOf(entry),
    ...(attribution === '' ? {} : { attribution }),
  }
}

export interface ReadList {
  readonly entries: readonly HibpEntry[]
  /** Entries without the documented shape, and all but the last of those with one name. */
  readonly leftOut: number
}

/**
 * Reads the breach list of Have I Been Pwned, entry by entry: HTML becomes plain text, domains registrable, dates
 * are checked. Gives way to others every few milliseconds. `undefined` for what is no such list: not an array, empty, or less than half of it entries.
 */
export const readHibpList = async (json: unknown): Promise<ReadList | undefined> => {
  if (!Array.isArray(json) || json.length > maxEntries) return undefined
  const byName = new Map<string, HibpEntry>()
  let valid = 0
  await inTurns(
    json as readonly unknown[],
    (item) => {
      const parsed = entrySchema.safeParse(item)
      if (!parsed.success) return
      valid += 1
      byName.set(parsed.data.Name, asEntry(parsed.data))
    },
    () => undefined,
  )
  if (valid === 0 || valid * 2 < json.length) return undefined
  return { entries: [...byName.values()], leftOut: json.length - byName.size }
}
