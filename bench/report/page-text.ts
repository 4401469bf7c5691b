import type { KeptSection } from './kept-section.ts'
import type { MeasuredOf, MeasuredOn } from './measured-on.ts'
import { cellText } from './number-text.ts'
import type { Section, Table } from './section.ts'

/** Everything a page is made from. */
export interface PageContent {
  /** Ids in the order of the page, whether anything is kept of them or not. */
  readonly ids: readonly string[]
  readonly kept: readonly KeptSection[]
  /** What the page is written on and of; sections of other commits say so. */
  readonly on: MeasuredOn
  readonly of: MeasuredOf
  /** Markdown by hand, without a heading of the first level; at the end. */
  readonly byHand: string
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`

/** A table in Markdown; columns without words of their own stand to the right. */
const tableText = ({ title, columns, rows }: Table): string => {
  const isOfWords = columns.map((_, place) =>
    place === 0 ? true : rows.some(({ cells }) => typeof cells[place - 1] === 'string'),
  )
  return [
    `**${title}**`,
    '',
    row(columns),
    row(isOfWords.map((words) => (words ? '---' : '---:'))),
    ...rows.map(({ label, cells }) => row([label, ...cells.map(cellText)])),
  ].join('\n')
}

const ofText = ({ commit, commitDay, day }: MeasuredOf): string =>
  `commit ${commit} of ${commitDay}, measured on ${day}`

const isSame = (one: MeasuredOf, other: MeasuredOf): boolean =>
  one.commit === other.commit && one.day === other.day

/** Names a picture's file, seen from the page. */
const pictureName = (id: string): string => `benchmarks/${id}.svg`

const sectionText = (section: Section, remarks: readonly string[]): string =>
  [
    `## ${section.title}`,
    ...remarks,
    ...section.text,
    ...section.tables.map(tableText),
    ...section.curves.map(({ id, title }) => `![${title}](${pictureName(id)})`),
  ].join('\n\n')

/** A machine that is not the one of the page says so; its figures are not to be held against the others. */
const remarksOn = ({ on, of }: KeptSection, page: PageContent): readonly string[] => [
  ...(isSame(of, page.of) ? [] : [`_Of ${ofText(of)}._`]),
  ...(on.machine === page.on.machine ? [] : [`_On another machine: ${on.machine}._`]),
]

const partText = (id: string, page: PageContent): string => {
  const kept = page.kept.find((one) => one.id === id)
  if (kept?.section) return sectionText(kept.section, remarksOn(kept, page))
  const alone = `\`npm run bench -- ${id}\` runs it alone`
  return kept
    ? `## ${id}\n\n**This section failed** (${ofText(kept.of)}) and gives no figures. ${alone} and shows why.`
    : `## ${id}\n\n**Not measured yet.** ${alone}.`
}

const minutes = (seconds: number): string => `${Math.max(1, Math.round(seconds / 60))} min`

/** The whole page in Markdown. */
export const pageText = (page: PageContent): string => {
  const { on, of, ids, kept } = page
  const shown = kept.filter(({ id }) => ids.includes(id))
  const took = shown.reduce((sum, { seconds }) => sum + seconds, 0)
  return [
    '# Benchmarks',
    `Written by \`npm run bench\`, which measures all of it anew${took > 0 ? ` (${minutes(took)} here)` : ''} and writes this page; ` +
      'change [what it measures](../bench/README.md), not the page. ' +
      'Everything measured is made up: no account of it is of anybody.',
    `Kinventory ${of.version}, ${ofText(of)}.${of.commit.endsWith('+') ? ' The `+` stands for changes that were not committed.' : ''}`,
    `${on.machine}; ${on.programs.join(', ')}.`,
    'Each figure is the median of the runs that count, and in brackets the lowest and the highest of them. What stands beside ' +
      'it for comparison was measured in the same run, turn about with ours. Both axes of the pictures are logarithmic: a line ' +
      'along the dotted diagonals grows as what it is given, a steeper one faster.',
    ...ids.map((id) => partText(id, page)),
    page.byHand.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
