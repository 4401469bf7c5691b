import type { ServiceMatch } from '../../domain/matching/match-service.ts'
import type { AccountKind } from '../../domain/model/account.ts'
import type { PersonId, ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { SkipReason } from '../../domain/importers/imported-item.ts'
import type { PlannedRow, RowDecision, RowFingerprint } from '../../domain/importers/plan-import.ts'
import type { PeopleProposal } from '../../domain/importers/propose-people.ts'

/** What a row of the file says, without its secrets. */
export interface RowFacts {
  readonly line: number
  readonly kind: AccountKind
  readonly title: string
  readonly origins: readonly string[]
  readonly userName?: string | undefined
  readonly email?: string | undefined
  readonly folder?: string | undefined
  readonly hasPassword: boolean
  readonly questions: number
  readonly existedBy?: PartialDate | undefined
  readonly passwordChanged?: PartialDate | undefined
  readonly oneTimeCodes: boolean
  /** Only where the guardian asked for notes. */
  readonly notes?: string | undefined
  readonly fingerprints: readonly RowFingerprint[]
  readonly skip?: SkipReason | undefined
}

/** What the guardian decided about a row. */
export interface RowChoice {
  readonly holderId?: PersonId | undefined
  readonly subjectIds?: readonly PersonId[] | undefined
  readonly leftOut?: boolean | undefined
  /** With `serviceId` absent: no service of the list. */
  readonly service?: { readonly serviceId?: ServiceId | undefined } | undefined
}

/** A row of a draft. It holds no password and no answer, only what may be shown and the digests. */
export interface DraftRow {
  readonly facts: RowFacts
  readonly match: Omit<ServiceMatch, 'basis'> & {
    readonly basis: ServiceMatch['basis'] | 'chosen'
  }
  readonly proposal: PeopleProposal
  readonly choice: RowChoice
  readonly decision: RowDecision
  /** Nothing speaks for a child's data, and no secret is shared with an account where something does. */
  readonly notAboutChild: boolean
}

/** Why the row is not imported, if so: by itself, or because the guardian left it out. */
export const skipOf = ({
  facts,
  choice,
}: Pick<DraftRow, 'facts' | 'choice'>): SkipReason | undefined =>
  facts.skip ?? (choice.leftOut === true ? 'left-out' : undefined)

/** Holder and subjects as they stand: the guardian's choice, else the proposal. */
export const peopleOf = ({
  proposal,
  choice,
}: Pick<DraftRow, 'proposal' | 'choice'>): {
  readonly holderId?: PersonId | undefined
  readonly subjectIds: readonly PersonId[]
} => {
  const holderId = choice.holderId ?? proposal.holderId
  if (choice.subjectIds) return { holderId, subjectIds: choice.subjectIds }
  // A holder chosen in place of the proposed one takes that one's place among the subjects, too.
  const subjects = proposal.subjectIds.map((id) =>
    id === proposal.holderId && holderId !== undefined ? holderId : id,
  )
  const orHolder = subjects.length === 0 && holderId !== undefined ? [holderId] : subjects
  return { holderId, subjectIds: [...new Set(orHolder)] }
}

/** The row as the plan takes it. */
export const plannedRow = (
  row: Pick<DraftRow, 'facts' | 'match' | 'proposal' | 'choice'>,
): PlannedRow => ({
  kind: row.facts.kind,
  title: row.facts.title,
  origins: row.facts.origins,
  userName: row.facts.userName,
  email: row.facts.email,
  existedBy: row.facts.existedBy,
  passwordChanged: row.facts.passwordChanged,
  oneTimeCodes: row.facts.oneTimeCodes,
  notes: row.facts.notes,
  fingerprints: row.facts.fingerprints,
  serviceId: row.match.serviceId,
  ...peopleOf(row),
  skip: skipOf(row),
  unsure: row.proposal.unsure && row.choice.subjectIds === undefined,
})
