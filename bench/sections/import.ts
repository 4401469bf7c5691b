import { randomBytes } from 'node:crypto'
import type { BareParse } from '../import/bare-parse.ts'
import { parseBitwardenJson, parseChromeCsv, parseKeepassXml } from '../import/bare-parse.ts'
import { keepassxcImport, keepassxcVersion } from '../import/keepassxc.ts'
import {
  bitwardenJson,
  chromeCsv,
  crowdedRows,
  keepassXml,
  plainRows,
  type ExportedRow,
} from '../import/made-up-exports.ts'
import { importVault, type OurImport } from '../import/our-import.ts'
import { plainDatabase, type PlainDatabase } from '../encryption/plain-database.ts'
import { sealedDatabase } from '../encryption/sealed-database.ts'
import { insertAsAccounts, insertAsOneTable } from '../import/plain-inserts.ts'
import { watched, type Watched } from '../import/watched.ts'
import { figureOf } from '../report/figure-of.ts'
import { numberText } from '../report/number-text.ts'
import type { Curve, Figure, MeasureSection, Section, Table } from '../report/section.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import { passwordDigest } from '../../src/vault/sqlite/fingerprint-digests.ts'

interface Format {
  readonly id: string
  readonly name: string
  readonly write: (rows: readonly ExportedRow[]) => string
  readonly parse: BareParse
  /** KeePassXC takes this one. */
  readonly isKeepass: boolean
}

const formats: readonly Format[] = [
  { id: 'chrome', name: 'Chrome CSV', write: chromeCsv, parse: parseChromeCsv, isKeepass: false },
  {
    id: 'bitwarden',
    name: 'Bitwarden JSON',
    write: bitwardenJson,
    parse: parseBitwardenJson,
    isKeepass: false,
  },
  {
    id: 'keepass',
    name: 'KeePass 2 XML',
    write: keepassXml,
    parse: parseKeepassXml,
    isKeepass: true,
  },
]

const millisecondsOf = ({ open, commit }: OurImport): number =>
  open.milliseconds + commit.milliseconds

const processorOf = ({ open, commit }: OurImport): number => open.processor + commit.processor

const oursOnce = async (text: string): Promise<OurImport> => {
  const vault = importVault()
  try {
    return await vault.importFile(text)
  } finally {
    vault.remove()
  }
}

const onceInto = async (
  plain: PlainDatabase,
  work: (plain: PlainDatabase) => void,
): Promise<Watched<unknown>> => {
  try {
    return await watched(() => work(plain))
  } finally {
    plain.remove()
  }
}

const plainOnce = (work: (plain: PlainDatabase) => void): Promise<Watched<unknown>> =>
  onceInto(plainDatabase(), work)

/** What no import into a vault can leave out: the encryption, and a keyed fingerprint in place of each password. */
const sealedOnce = (rows: () => readonly ExportedRow[]): Promise<Watched<unknown>> => {
  const key = Secret.fromBytes(randomBytes(32))
  return onceInto(sealedDatabase(), ({ database }) =>
    insertAsAccounts(database, rows(), (password) => passwordDigest(key, password)),
  )
}

/** All that was measured of one format at one size. */
interface Measured {
  readonly format: Format
  readonly rows: number
  readonly ours: Figure
  readonly rate: Figure
  readonly plain: Figure
  readonly ratio: Figure
  /** The same in time of the processor. */
  readonly processorRatio: Figure
  readonly sealed: Figure
  /** In time of the processor. */
  readonly sealedRatio: Figure
  readonly bare: Figure
  readonly keepassxc: Figure | undefined
  readonly faster: Figure | undefined
  readonly stall: Figure
  readonly draft: Figure
}

/** Turn about, so that what else the machine does meets all of them; the first turn is not counted. */
const measureFormat = async (
  format: Format,
  rows: number,
  runs: number,
  hasKeepassxc: boolean,
): Promise<Measured> => {
  const text = format.write(plainRows(rows))
  const turns: {
    ours: OurImport
    plain: Watched<unknown>
    sealed: Watched<unknown>
    bare: Watched<unknown>
    keepassxc: number
  }[] = []
  for (let turn = 0; turn <= runs; turn += 1) {
    const counted = {
      ours: await oursOnce(text),
      plain: await plainOnce(({ database }) => insertAsAccounts(database, format.parse(text))),
      sealed: await sealedOnce(() => format.parse(text)),
      bare: await plainOnce(({ database }) => insertAsOneTable(database, format.parse(text))),
      keepassxc: format.isKeepass && hasKeepassxc ? keepassxcImport(text) : Number.NaN,
    }
    if (turn > 0) turns.push(counted)
  }
  const figure = (of: (turn: (typeof turns)[number]) => number): Figure => figureOf(turns.map(of))
  const compared = format.isKeepass && hasKeepassxc
  return {
    format,
    rows,
    ours: figure(({ ours }) => millisecondsOf(ours)),
    rate: figure(({ ours }) => (rows / millisecondsOf(ours)) * 1000),
    plain: figure(({ plain }) => plain.milliseconds),
    ratio: figure(({ ours, plain }) => millisecondsOf(ours) / plain.milliseconds),
    processorRatio: figure(({ ours, plain }) => processorOf(ours) / plain.processor),
    sealed: figure(({ sealed }) => sealed.milliseconds),
    sealedRatio: figure(({ ours, sealed }) => processorOf(ours) / sealed.processor),
    bare: figure(({ bare }) => bare.milliseconds),
    keepassxc: compared ? figure(({ keepassxc }) => keepassxc) : undefined,
    faster: compared
      ? figure(({ ours, keepassxc }) => keepassxc / millisecondsOf(ours))
      : undefined,
    stall: figure(({ ours }) => Math.max(ours.open.stall, ours.commit.stall)),
    draft: figure(({ ours }) => ours.open.megabytes),
  }
}

const importTable = (measured: readonly Measured[]): Table => ({
  title: 'From the file to the last write',
  columns: [
    'file',
    'ours (ms)',
    'rows a second',
    'parse and plain inserts (ms)',
    'ours to that',
    'in processor time',
    'encrypted, with fingerprints (ms)',
    'ours to that in processor time',
    'parse and one table (ms)',
    'longest stall (ms)',
    'draft holds (MB)',
  ],
  rows: measured.map(({ format, rows, ours, plain, bare, ...more }) => ({
    label: `${format.name}, ${numberText(rows)} rows`,
    cells: [
      ours,
      more.rate.median,
      plain,
      more.ratio,
      more.processorRatio,
      more.sealed,
      more.sealedRatio,
      bare,
      more.stall,
      more.draft.median,
    ],
  })),
})

const keepassxcTable = (measured: readonly Measured[], version: string, empty: Figure): Table => ({
  title: `The same KeePass 2 XML by keepassxc-cli ${version}`,
  columns: ['file', 'ours (ms)', 'keepassxc-cli (ms)', 'ours is faster by', 'an empty file (ms)'],
  rows: measured
    .filter(({ keepassxc }) => keepassxc !== undefined)
    .map(({ rows, ours, keepassxc, faster }) => ({
      label: `${numberText(rows)} rows`,
      cells: [ours, keepassxc, faster, empty],
    })),
})

const curveOf = (format: Format, measured: readonly Measured[]): Curve => {
  const own = measured.filter((one) => one.format === format)
  const points = (of: (one: Measured) => Figure | undefined): Curve['series'][number]['points'] =>
    own.flatMap((one) => {
      const figure = of(one)
      return figure ? [{ across: one.rows, figure }] : []
    })
  return {
    id: `import-${format.id}`,
    title: `Import of a ${format.name}`,
    across: 'rows in the file',
    up: 'time (ms)',
    series: [
      { name: 'Kinventory', points: points(({ ours }) => ours) },
      { name: 'parse and plain inserts', points: points(({ plain }) => plain) },
      { name: 'parse and one table', points: points(({ bare }) => bare) },
      { name: 'keepassxc-cli import', points: points(({ keepassxc }) => keepassxc) },
    ].filter((series) => series.points.length > 0),
  }
}

/** Other work with an import, on a file of so many rows. */
const measureOther = async (rows: number, runs: number): Promise<Table> => {
  const steps = new Map<string, Watched<unknown>[]>()
  const note = (step: string, ...done: readonly Watched<unknown>[]): void => {
    const there = steps.get(step) ?? []
    steps.set(step, [
      ...there,
      {
        result: undefined,
        milliseconds: done.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
        processor: done.reduce((sum, { processor }) => sum + processor, 0),
        stall: Math.max(...done.map(({ stall }) => stall)),
        megabytes: 0,
      },
    ])
  }
  const plain = chromeCsv(plainRows(rows))
  const crowded = chromeCsv(crowdedRows(rows))
  for (let turn = 0; turn < runs; turn += 1) {
    const vault = importVault()
    await vault.importFile(plain)
    const again = await vault.importFile(plain)
    note('the same file again, all of it known', again.open, again.commit)
    note('the second import taken back', await vault.undo())
    note('the first import taken back', await vault.undo())
    vault.remove()
    const { open, commit } = await oursOnce(crowded)
    note('a file of one login at one domain, made to be slow', open, commit)
  }
  return {
    title: `Other work with a Chrome CSV of ${numberText(rows)} rows`,
    columns: ['what', 'ours (ms)', 'longest stall (ms)'],
    rows: [...steps].map(([label, done]) => ({
      label,
      cells: [
        figureOf(done.map(({ milliseconds }) => milliseconds)),
        figureOf(done.map(({ stall }) => stall)),
      ],
    })),
  }
}

const text = (version: string | undefined): Section['text'] => [
  'A file of made-up accounts goes through the whole import into an encrypted vault on the disk: recognised, read, each ' +
    'secret turned into a fingerprint and rated, each row matched against the shipped catalogue and everything in the vault, ' +
    'its people proposed, all of it shown as a draft, staged, written with what an undo needs ' +
    'and with the words for the search in one transaction, and moved from the log into the file. The time between two answers ' +
    'in which nothing else of the program could run is the stall.',
  'Beside it stands what the same rows cost without any of that: the same parsing library asked for four values of each row, ' +
    'and prepared inserts in one transaction into an unencrypted database of the same build with the same tables, search index ' +
    'and settings of journal and disk. It compares, recognises and rates nothing, works out no fingerprint (it writes a number ' +
    'in its place) and can undo nothing. Aimed at: not more than 2.5 times that. The same inserts into an encrypted file, with a keyed fingerprint worked out ' +
    'for each password, are what no import into a vault can leave out; they are beside it, and the aim is not meant of them. The barest thing, one table of four texts ' +
    'without an index, is beside it. Creating the empty database counts for none of them. The ratio in time of the processor is the steadier one ' +
    'where the machine has other work.',
  version === undefined
    ? '`keepassxc-cli` is not installed on this machine, so the comparison with it was left out.'
    : '`keepassxc-cli import` makes a new database of the same KeePass 2 XML, with a password and the key derivation it takes ' +
      'unasked (AES, 1,000,000 rounds), the cheapest it offers: less than the 100 ms that are the least one can ask for. Its ' +
      'time has the start of its process in it and the creation of the database, ours has not; what it takes for a file ' +
      'without an entry is in the last column. Aimed at: ours at least 5 times faster; ' +
      'but the plain inserts above, which do nothing else, are not that much faster either.',
]

/** Imports beside what they stand on. */
export const measure: MeasureSection = async (scale) => {
  const sizes: readonly (readonly [rows: number, runs: number])[] =
    scale === 'quick'
      ? [
          [500, 2],
          [2_000, 2],
        ]
      : [
          [1_000, 9],
          [10_000, 5],
          [50_000, 3],
        ]
  const version = keepassxcVersion()
  const measured: Measured[] = []
  for (const format of formats)
    for (const [rows, runs] of sizes)
      measured.push(await measureFormat(format, rows, runs, version !== undefined))
  const empty = version === undefined ? [] : [0, 0, 0].map(() => keepassxcImport(keepassXml([])))
  return {
    title: 'Import',
    text: text(version),
    tables: [
      importTable(measured),
      ...(version === undefined ? [] : [keepassxcTable(measured, version, figureOf(empty))]),
      await measureOther(scale === 'quick' ? 2_000 : 10_000, scale === 'quick' ? 2 : 3),
    ],
    curves: formats.map((format) => curveOf(format, measured)),
  }
}
