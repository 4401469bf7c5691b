import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalName } from '../../src/domain/matching/normal-name.ts'
import { partialDate } from '../../src/domain/model/partial-date.ts'
import type { Lexicon } from '../../src/domain/notices/lexicon.ts'
import type { NoticeReading } from '../../src/domain/notices/notice-reading.ts'
import { readNotice } from '../../src/domain/notices/read-notice.ts'
import type { KnownService } from '../../src/domain/notices/service-mentions.ts'
import { findDates } from '../../src/formats/find-dates.ts'
import { readNoticeFile } from '../../src/formats/read-notice-file.ts'

/** What a careful person reads out of a notice; the format is told in `blind-notices/README.md`. */
export interface Gold {
  readonly kind: NoticeReading['kind']
  /** Ids of the catalogue, or names where it does not have them. */
  readonly services: readonly string[]
  readonly dates: readonly {
    readonly meaning: string
    readonly date: string
    readonly orElse?: string
  }[]
  readonly counts: readonly { readonly value: number }[]
  readonly taken: readonly GoldClass[]
  readonly notTaken: readonly GoldClass[]
  readonly contradictions: readonly { readonly about: string; readonly dataClass?: string }[]
}

interface GoldClass {
  readonly dataClass: string
  readonly role?: string
  readonly assertion?: string
}

export interface Tally {
  readonly right: number
  readonly found: number
  readonly gold: number
}

export const scoredFields = ['services', 'dates', 'counts', 'taken', 'notTaken'] as const
export type ScoredField = (typeof scoredFields)[number]

export interface NoticeScore {
  readonly name: string
  readonly kindIsRight: boolean
  readonly kind: NoticeReading['kind']
  readonly tallies: Readonly<Record<ScoredField, Tally>>
  /** Of the classes that are right, those whose certainty is right too. */
  readonly assertions: Tally
  readonly contradictions: Tally
  /** `-` what was missed, `+` what was found and is not so. */
  readonly wrong: readonly string[]
}

type Keys = Readonly<Record<ScoredField, readonly string[]>>

/** `Ltd` or `The` in one of two names makes them no two organisations. */
const nameKey = (name: string): string =>
  normalName(name)
    .replace(
      / (?:ltd|limited|inc|llc|plc|corp|corporation|clg|gmbh|ag|p a|p c|b v|n v|s a|e v)$/,
      '',
    )
    .replace(/^the /, '')

const dateKey = (meaning: string, date: string, orElse: string | undefined): string =>
  `${meaning} ${orElse === undefined ? date : [date, orElse].toSorted().join('|')}`

const classKey = ({ dataClass, role }: { dataClass: string; role?: string | undefined }): string =>
  `${dataClass}/${role ?? ''}`

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)]

const keysOfReading = (reading: NoticeReading): Keys => ({
  services: unique(reading.services.map(({ serviceId, name }) => serviceId ?? nameKey(name))),
  dates: unique(reading.dates.map(({ meaning, date, orElse }) => dateKey(meaning, date, orElse))),
  counts: unique(reading.counts.map(({ value }) => String(value))),
  taken: unique(reading.taken.map(classKey)),
  notTaken: unique(reading.notTaken.map(classKey)),
})

/** A gold file may name a service of the catalogue by its id, its name, or its name without the operator's. */
const idOf = (text: string, services: readonly KnownService[]): string | undefined =>
  services.find(
    ({ id, name, operator }) =>
      id === text || [name, `${operator} ${text}` === name ? text : name].includes(text),
  )?.id

const keysOfGold = (gold: Gold, services: readonly KnownService[]): Keys => ({
  services: gold.services.map((name) => idOf(name, services) ?? nameKey(name)),
  dates: gold.dates.map(({ meaning, date, orElse }) => dateKey(meaning, date, orElse)),
  counts: gold.counts.map(({ value }) => String(value)),
  taken: unique(gold.taken.map(classKey)),
  notTaken: unique(gold.notTaken.map(classKey)),
})

/** A gold denial without a role covers whoever the notice denies it for. */
const withGoldRoles = (found: Keys, gold: Keys): Keys => ({
  ...found,
  notTaken: unique(
    found.notTaken.map((key) => {
      const roleless = key.replace(/\/.*$/, '/')
      return gold.notTaken.includes(key) || !gold.notTaken.includes(roleless) ? key : roleless
    }),
  ),
})

const tally = (found: readonly string[], gold: readonly string[]): Tally => ({
  right: found.filter((key) => gold.includes(key)).length,
  found: found.length,
  gold: gold.length,
})

const assertionKey = (one: GoldClass | NoticeReading['taken'][number]): string =>
  `${classKey(one)}/${one.assertion ?? 'stated'}`

const wrongIn = (field: ScoredField, found: Keys, gold: Keys): readonly string[] => [
  ...gold[field].filter((key) => !found[field].includes(key)).map((key) => `- ${field} ${key}`),
  ...found[field].filter((key) => !gold[field].includes(key)).map((key) => `+ ${field} ${key}`),
]

const scoreOf = (
  name: string,
  reading: NoticeReading,
  gold: Gold,
  services: readonly KnownService[],
): NoticeScore => {
  const wanted = keysOfGold(gold, services)
  const found = withGoldRoles(keysOfReading(reading), wanted)
  const fields = scoredFields.map((field) => [field, tally(found[field], wanted[field])] as const)
  const known = reading.taken.filter((one) => wanted.taken.includes(classKey(one)))
  return {
    name,
    kind: reading.kind,
    kindIsRight: reading.kind === gold.kind,
    tallies: Object.fromEntries(fields) as Record<ScoredField, Tally>,
    assertions: tally(unique(known.map(assertionKey)), unique(gold.taken.map(assertionKey))),
    contradictions: tally(
      reading.contradictions.map(({ about, dataClass }) => `${about} ${dataClass ?? ''}`),
      gold.contradictions.map(({ about, dataClass }) => `${about} ${dataClass ?? ''}`),
    ),
    wrong: scoredFields.flatMap((field) => wrongIn(field, found, wanted)),
  }
}

/** The day on which all test notices are read. */
const today = partialDate('2026-11-22')

/** Reads one notice file as the app does. Throws where the file cannot be read. */
export const readTestNotice = async (
  path: string,
  lexicon: Lexicon,
  services: readonly KnownService[],
): Promise<{ readonly text: string; readonly reading: NoticeReading }> => {
  const read = await readNoticeFile(readFileSync(path), path)
  if (!read.ok || !today) throw new Error(`${path}: ${read.ok ? 'no day' : read.problem}`)
  const { text, sender, sentOn } = read
  const dates = findDates(text, sentOn)
  return { text, reading: readNotice({ text, sender, dates, lexicon, services, today }) }
}

/** Scores each notice of a folder that has a gold file beside it, in the order of names. */
export const scoreFolder = async (
  folder: string,
  lexicon: Lexicon,
  services: readonly KnownService[],
): Promise<readonly NoticeScore[]> => {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html|eml)$/.test(name))
  const scores: NoticeScore[] = []
  for (const name of names.toSorted()) {
    const gold = JSON.parse(
      readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as Gold
    const { reading } = await readTestNotice(join(folder, name), lexicon, services)
    scores.push(scoreOf(name, reading, gold, services))
  }
  return scores
}

/** The sum of tallies. */
export const total = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((sum, { right }) => sum + right, 0),
  found: tallies.reduce((sum, { found }) => sum + found, 0),
  gold: tallies.reduce((sum, { gold }) => sum + gold, 0),
})

/** Of what was found, how much is so; of nothing, all. */
export const precision = ({ right, found }: Tally): number => (found === 0 ? 1 : right / found)

/** Of what there is, how much was found; of nothing, all. */
export const recall = ({ right, gold }: Tally): number => (gold === 0 ? 1 : right / gold)
