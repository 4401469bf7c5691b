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

/** What is said of a breach that names a service which is not there. */
export const unknownService = (id: string): string => `names the unknown service “${id}”`

/** An id as somebody may have remembered it: no hyphens, no case, no plural. */
const lettersOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/s$/, '')

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
    .map((id) => {
      const meant = [...known].find((one) => lettersOf(one) === lettersOf(id))
      const hint = meant === undefined ? '' : `; “${meant}” is known`
      return { file, path, message: `names the unknown ${what} “${id}”${hint}` }
    })

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
