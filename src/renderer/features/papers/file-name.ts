import type { PartialDate } from '../../../domain/model/partial-date.ts'

export interface FileNameInput {
  /** What it is, in a word: `checklist`. */
  readonly document: string
  /** A first name, where it may stand in a file's name; else the number of the document, from 1. */
  readonly mark: string | undefined
  readonly today: PartialDate | undefined
}

/** Signs that some file system or other does not take in a name, and those that end or begin one. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu

/**
 * The name a program proposes for the file of one printed document: `Kinventory checklist Mia 2026-11-22`. It names
 * neither the breach nor the family.
 */
export const paperFileName = ({ document, mark, today }: FileNameInput): string =>
  ['Kinventory', document, mark, today]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .replaceAll(refused, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 100)
