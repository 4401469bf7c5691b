import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { PlaybookAction } from '../../../domain/model/playbook.ts'

/**
 * By when a step is due, as it may stand on paper: of a day on which somebody reaches an age the year alone, since with
 * the age it would give the birth date away (P7). `action` is the playbook's; undefined for one it does not know.
 */
export const paperDue = (
  dueOn: PartialDate | undefined,
  action: Pick<PlaybookAction, 'due'> | undefined,
): PartialDate | undefined =>
  dueOn !== undefined && action?.due !== undefined && 'atAge' in action.due
    ? partialDate(dueOn.slice(0, 4))
    : dueOn
