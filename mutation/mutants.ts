/** One change to the code, and what the tests said to it. */
export interface Mutant {
  /** From the root of the project, with `/`. */
  readonly file: string
  readonly line: number
  readonly mutator: string
  /** What stood there, and what stood there instead; white space is one space. */
  readonly was: string
  readonly became: string
  readonly outcome: string
}

/** As much of Stryker's report (mutation-testing-report-schema, version 2) as we read. */
export interface MutationReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string
        readonly mutants: readonly {
          readonly mutatorName: string
          readonly replacement?: string
          readonly status: string
          readonly location: { readonly start: Position; readonly end: Position }
        }[]
      }
    >
  >
}

/** Both from 1. */
interface Position {
  readonly line: number
  readonly column: number
}

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const between = (lines: readonly string[], start: Position, end: Position): string =>
  lines
    .slice(start.line - 1, end.line)
    .map((line, at, all) =>
      line.slice(
        at === 0 ? start.column - 1 : 0,
        at === all.length - 1 ? end.column - 1 : undefined,
      ),
    )
    .join('\n')

/** All changes that a report tells of, by file and line. */
export const mutantsIn = ({ files }: MutationReport): readonly Mutant[] =>
  Object.entries(files)
    .flatMap(([file, { source, mutants }]) => {
      const lines = source.split('\n')
      return mutants.map(({ mutatorName, replacement, status, location }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        was: onOneLine(between(lines, location.start, location.end)),
        became: onOneLine(replacement ?? ''),
        outcome: status,
      }))
    })
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
