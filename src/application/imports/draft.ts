import type { Reading } from '../../domain/importers/imported-item.ts'
import type { MappableTable } from '../../domain/importers/mapped-table.ts'
import type { NamedColumns } from '../../domain/importers/remembered-mapping.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { DraftRow, RowFacts } from './draft-row.ts'
import type { ShownDraft } from './draft-views.ts'
import { inTurns } from '../in-turns.ts'
import { judgeRows, type JudgedRows, type JudgePorts } from './judge-rows.ts'
import { leftOutTally, type LeftOutGroup } from './left-out-tally.ts'
import { stripSecrets, type KeptOfSecrets } from './strip-secrets.ts'
import type { WaitingPasswords } from './waiting-passwords.ts'

/**
 * A file between its opening and its import, in memory only. While the columns of a table are not named
 * yet it holds the table as it is; from then on rows without secrets.
 */
export interface Draft extends ShownDraft {
  columns: ShownDraft['columns']
  mapping: ShownDraft['mapping']
  needsMapping: boolean
  rows: readonly DraftRow[]
  /** How `rows` were judged last; of other rows by now where they are not the same list. */
  judged?: JudgedRows | undefined
  leftOut: ShownDraft['leftOut']
  remembered: boolean
  preview: ShownDraft['preview']
  readonly takeNotes: boolean
  /** Only where the guardian wants the passwords looked up, and until they were. */
  passwords?: WaitingPasswords | undefined
  table?: MappableTable | undefined
  /** What the columns were said to mean; kept with the import. */
  named?: NamedColumns | undefined
  /** Discarded, imported or closed with the vault: nothing more may be done with it. */
  ended: boolean
  /** Grows with each change, so that an older judgement does not overwrite a newer one. */
  version: number
  /** While its passwords are asked about: ends that at once; resolves when what is known then was noted. */
  stopCheck?: (() => Promise<void>) | undefined
  /** While it is being imported: discards everything staged, at once. */
  stop?: (() => void) | undefined
}

/** Throws `IMPORT_GONE` once the draft has ended. */
export const assertAlive = (draft: Draft): void => {
  if (draft.ended) throw new UseCaseError('IMPORT_GONE', undefined)
}

/** Judges the rows of a draft anew and keeps the result, unless the draft has changed meanwhile. */
export const rejudge = async (
  draft: Draft,
  rows: readonly Pick<DraftRow, 'facts' | 'choice'>[],
  ports: JudgePorts,
): Promise<void> => {
  draft.version += 1
  const { version } = draft
  const judged = await judgeRows(rows, ports, () => assertAlive(draft))
  if (draft.version !== version) return
  draft.rows = judged.rows
  draft.judged = judged
}

/** Stretching this many takes half a minute; no household has as many. */
const maxAnswers = 20_000

/**
 * Goes through the readings of a file once: secrets become fingerprints, what is no account is counted.
 * Fails with `FILE` `too-large` where there are too many security answers.
 */
export const takeReadings = async (
  readings: Iterable<Reading>,
  kept: KeptOfSecrets,
  goOn: () => void,
): Promise<{ readonly facts: readonly RowFacts[]; readonly leftOut: readonly LeftOutGroup[] }> => {
  const facts: RowFacts[] = []
  const leftOut = leftOutTally()
  let answers = 0
  await inTurns(
    readings,
    (reading) => {
      if (reading.kind === 'left-out') {
        leftOut.add(reading)
        return
      }
      answers += reading.item.questions.length
      if (answers > maxAnswers) throw new UseCaseError('FILE', { problem: 'too-large' })
      facts.push(stripSecrets(reading.item, kept))
    },
    goOn,
  )
  return { facts, leftOut: leftOut.groups() }
}
