/** One measure, repeated: its median, and the shortest and the longest of all counted runs. */
export interface Figure {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** What stands in a table: a measure in the unit its column names, a plain number, words, or nothing measured. */
export type Cell = Figure | number | string | undefined

export interface Table {
  readonly title: string
  /** The first names the rows; units stand here, such as "our import (ms)". */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[]
}

/** How something grows, drawn as one picture with both axes logarithmic, so that a straight diagonal is linear growth. */
export interface Curve {
  /** Names the picture's file. */
  readonly id: string
  readonly title: string
  readonly across: string
  readonly up: string
  readonly series: readonly {
    readonly name: string
    readonly points: readonly { readonly across: number; readonly figure: Figure }[]
  }[]
}

/** One part of docs/benchmarks.md. */
export interface Section {
  readonly title: string
  /** Paragraphs in Markdown: what is measured, how, and what is aimed at. No figures: those stand in the tables. */
  readonly text: readonly string[]
  readonly tables: readonly Table[]
  readonly curves: readonly Curve[]
}

/** `full` is what the page is written from; `quick` has fewer runs and sizes, to see that the section works. */
export type Scale = 'full' | 'quick'

/** What each file of `bench/sections` exports as `measure`. Runs alone in a process of its own. */
export type MeasureSection = (scale: Scale) => Promise<Section>
