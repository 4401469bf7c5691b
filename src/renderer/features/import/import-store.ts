import { create } from 'zustand'
import { whenLocked } from '../../state/lock.ts'
import type { ImportDraft, ImportReport, RowFilter } from './import-types.ts'
import type { PasswordCheck } from './password-check.ts'
import { noRows, type RowSet } from './review/row-set.ts'

/** What a draft was read from. A file is a handle: its bytes are not in the page. */
export interface ImportSource {
  readonly file: File
  readonly takeNotes: boolean
  /** Its passwords are kept ready for a check, for a while. */
  readonly checkPasswords: boolean
  /** What the guardian said it is, against what it looks like. */
  readonly formatId?: string | undefined
}

export interface ImportState {
  /** The import that is open; it stays while the guardian looks at other screens. */
  readonly draft: ImportDraft | undefined
  /** Grows with each change of the draft: what was read of its rows before is old. */
  readonly revision: number
  /** To read the draft's file again as something else; goes with the draft. */
  readonly source: ImportSource | undefined
  readonly filter: RowFilter
  readonly search: string
  readonly selected: RowSet
  /** Where a range selection starts: a place among the rows shown. */
  readonly anchor: number | undefined
  /** How many of the rows shown can be selected; known once all of them were. */
  readonly selectable: number | undefined
  /** Changed since the filter was chosen: they stay in sight although they may no longer fit it. */
  readonly touched: RowSet
  /** Rows whose people the guardian has decided here. */
  readonly decided: RowSet
  /** Accounts written so far, while the import is being written. */
  readonly writing: { readonly done: number; readonly total: number } | undefined
  /** Why the last attempt to import failed; nothing of it was kept. */
  readonly failure: unknown
  readonly report: ImportReport | undefined
  /** The check of the draft's passwords, or what came of it; it goes with the report too. */
  readonly check: PasswordCheck | undefined
}

const initial: ImportState = {
  draft: undefined,
  revision: 0,
  source: undefined,
  filter: 'all',
  search: '',
  selected: noRows,
  anchor: undefined,
  selectable: undefined,
  touched: noRows,
  decided: noRows,
  writing: undefined,
  failure: undefined,
  report: undefined,
  check: undefined,
}

/** The import in hand, in memory only. */
export const useImport = create<ImportState>(() => initial)

/** Starts over: back to choosing a file. */
export const forgetImport = (): void => useImport.setState(initial, true)

whenLocked(forgetImport)

/** Takes a file that was just opened, with what it was read from; or whose columns were just named. */
export const takeDraft = (draft: ImportDraft, source?: ImportSource): void =>
  useImport.setState((state) => ({ ...initial, draft, source: source ?? state.source }))

/** As many as stay in sight after they were changed; nobody looks through more one by one. */
const maxTouched = 500

/** Takes the draft as it is after some of its rows were changed. */
export const takeChanges = (
  draft: ImportDraft,
  changed: readonly number[],
  peopleDecided: boolean,
): void =>
  useImport.setState((state) => {
    const touched = new Set([...state.touched, ...changed.slice(0, maxTouched + 1)])
    return {
      draft,
      revision: state.revision + 1,
      touched: touched.size > maxTouched ? noRows : touched,
      decided: peopleDecided ? new Set([...state.decided, ...changed]) : state.decided,
    }
  })

/** Shows other rows; what was selected among the old ones is let go, so nothing unseen is changed. */
export const showRows = (shown: { readonly filter?: RowFilter; readonly search?: string }): void =>
  useImport.setState({
    ...shown,
    touched: noRows,
    selected: noRows,
    anchor: undefined,
    selectable: undefined,
  })
