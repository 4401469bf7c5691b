import type { DataClass, DataClassId } from '../../../domain/model/data-class.ts'
import type { Fidelity, Holding, HoldingBasis } from '../../../domain/model/holding.ts'
import type { AccountId, PersonId } from '../../../domain/model/id.ts'

/** What somebody says about one kind of data: that is never a mere assumption. */
export interface Said {
  readonly fidelity: Fidelity
  readonly basis: Exclude<HoldingBasis, 'assumed'>
}

/** Changes that are not saved yet, by `holdingKey`; `unsaid` takes back what was said before. */
export type HoldingEdits = ReadonlyMap<string, Said | 'unsaid'>

export interface HoldingRow {
  readonly dataClass: DataClass
  /** Undefined while it is only assumed. */
  readonly said: Said | undefined
  /** Taken back, it stays in the list as an assumption; otherwise it goes. */
  readonly isAssumedAnyway: boolean
}

/** Names one kind of data of one person. */
export const holdingKey = (subjectId: PersonId, dataClass: DataClassId): string =>
  `${subjectId} ${dataClass}`

const saidIn = (holding: Holding): Said | undefined => {
  const { fidelity, basis } = holding
  return basis === 'assumed' ? undefined : { fidelity, basis }
}

const savedFor = (
  saved: readonly Holding[],
  subjectId: PersonId,
  dataClass: DataClassId,
): Said | undefined => {
  const found = saved.find((one) => one.subjectId === subjectId && one.dataClass === dataClass)
  return found && saidIn(found)
}

/**
 * One more change. A change that leads back to what is saved is none, so that an empty result means that
 * there is nothing to save.
 */
export const withEdit = (
  edits: HoldingEdits,
  saved: readonly Holding[],
  subjectId: PersonId,
  dataClass: DataClassId,
  edit: Said | 'unsaid',
): HoldingEdits => {
  const before = savedFor(saved, subjectId, dataClass)
  const changes =
    edit === 'unsaid'
      ? before !== undefined
      : before?.fidelity !== edit.fidelity || before.basis !== edit.basis
  const next = new Map(edits)
  if (changes) next.set(holdingKey(subjectId, dataClass), edit)
  else next.delete(holdingKey(subjectId, dataClass))
  return next
}

export interface HoldingRowsInput {
  readonly subjectId: PersonId
  /** As the wire gave them: what somebody said, and what is assumed beside it. */
  readonly saved: readonly Holding[]
  /** What would be assumed of this person if nobody had said anything. */
  readonly assumed: readonly DataClassId[]
  readonly edits: HoldingEdits
  /** All there are, in the order of the catalogue. */
  readonly dataClasses: readonly DataClass[]
}

/** The kinds of data one account has of one person, with the unsaved changes, in the catalogue's order. */
export const holdingRows = (input: HoldingRowsInput): readonly HoldingRow[] => {
  const own = input.saved.filter(({ subjectId }) => subjectId === input.subjectId)
  const assumed = new Set([
    ...input.assumed,
    ...own.filter(({ basis }) => basis === 'assumed').map(({ dataClass }) => dataClass),
  ])
  return input.dataClasses.flatMap((dataClass): readonly HoldingRow[] => {
    const edit = input.edits.get(holdingKey(input.subjectId, dataClass.id))
    const before = savedFor(own, input.subjectId, dataClass.id)
    const said = edit === 'unsaid' ? undefined : (edit ?? before)
    const isAssumedAnyway = assumed.has(dataClass.id)
    return said || isAssumedAnyway ? [{ dataClass, said, isAssumedAnyway }] : []
  })
}

/** All that is said about an account once the changes are made: what goes over the wire. */
export const saidHoldings = (
  accountId: AccountId,
  subjects: readonly { readonly subjectId: PersonId; readonly rows: readonly HoldingRow[] }[],
): readonly Holding[] =>
  subjects.flatMap(({ subjectId, rows }) =>
    rows.flatMap(({ dataClass, said }) =>
      said ? [{ accountId, subjectId, dataClass: dataClass.id, ...said }] : [],
    ),
  )
