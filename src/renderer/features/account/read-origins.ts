import { originOf } from '../../../domain/matching/origin.ts'

export interface OriginsReading {
  /** Origins as the model keeps them, each once. */
  readonly origins: readonly string[]
  /** The lines that are no web address, as typed. */
  readonly refused: readonly string[]
}

/** Reads web addresses as a person types or pastes them, one per line or separated by commas. */
export const readOrigins = (text: string): OriginsReading => {
  const typed = text
    .split(/[\n\r,;]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = typed.map((part) => ({ part, origin: originOf(part) }))
  return {
    origins: [...new Set(read.flatMap(({ origin }) => origin ?? []))],
    refused: read.flatMap(({ part, origin }) => (origin === undefined ? [part] : [])),
  }
}
