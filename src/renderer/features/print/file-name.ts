import type { PartialDate } from '../../../domain/model/partial-date.ts'

export interface FileNameInput {
  /** What it is, in a word: `checklist`. */
  readonly document: string
  /** A first name, where it may stand in a file's name; else the number of the document, from 1. */
  readonly mark: string | undefined
  readonly today: PartialDate | undefined
}

/**
 * Signs that some file system or other does not take in a name, and those that turn the direction of what follows: a
 * name would be read as another, its ending too.
 */
const refused = /[\\/:*?"<>|\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu

/** So many signs of a name or word, so that the day stays in the name of the file; none cut in half. */
const shortened = (part: string): string => Array.from(part).slice(0, 40).join('')

/**
 * The name a program proposes for the file of one printed document: `Kinventory checklist Mia 2026-11-22`. It names
 * neither the breach nor the family.
 */
export const paperFileName = ({ document, mark, today }: FileNameInput): string =>
  ['Kinventory', document, mark, today]
    .flatMap((part) => (part === undefined || part === '' ? [] : [shortened(part)]))
    .join(' ')
    .replaceAll(refused, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
