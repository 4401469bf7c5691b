import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MeasuredOf, MeasuredOn } from './measured-on.ts'
import type { Section } from './section.ts'

/** What is kept of a section once it has run in full, whatever came of it. */
export interface KeptSection {
  readonly id: string
  readonly on: MeasuredOn
  readonly of: MeasuredOf
  readonly seconds: number
  /** Absent where it failed. */
  readonly section?: Section | undefined
}

const folder = resolve(import.meta.dirname, '../../.cache/bench')

const pathOf = (id: string): string => join(folder, `${id}.json`)

/** Keeps it for pages that are written later, in the place of what was kept of an earlier run. */
export const keepSection = (kept: KeptSection): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(pathOf(kept.id), JSON.stringify(kept, undefined, 2))
}

/** What was kept of a section; `undefined` where nothing was. */
export const keptSection = (id: string): KeptSection | undefined =>
  existsSync(pathOf(id)) ? (JSON.parse(readFileSync(pathOf(id), 'utf8')) as KeptSection) : undefined
