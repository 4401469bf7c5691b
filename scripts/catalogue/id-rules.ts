import { basename } from 'node:path'
import type { Entry } from './entries.ts'
import type { Problem } from './problem.ts'

/** A file is named after its entry; file names are unique, so ids are too. */
export const fileNameProblems = (
  entries: readonly Entry<{ readonly id: string }>[],
): readonly Problem[] =>
  entries
    .filter((entry) => basename(entry.file, '.json') !== entry.value.id)
    .map((entry) => ({
      file: entry.file,
      path: 'id',
      message: `is “${entry.value.id}”, not the file’s name`,
    }))

/** One problem for each of `used` that is not among `known`. */
export const unknownIdProblems = (
  file: string,
  path: string,
  used: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): readonly Problem[] =>
  used
    .filter((id) => !known.has(id))
    .map((id) => ({ file, path, message: `names the unknown ${what} “${id}”` }))

/** One problem for each text that stands more than once in the list. */
export const repetitionProblems = (
  file: string,
  path: string,
  texts: readonly string[],
): readonly Problem[] =>
  [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))].map((text) => ({
    file,
    path,
    message: `has “${text}” twice`,
  }))
