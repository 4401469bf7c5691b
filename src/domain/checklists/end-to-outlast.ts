import type { Breach } from '../model/breach.ts'
import type { DataClass, DataClassId } from '../model/data-class.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { PlaybookAction } from '../model/playbook.ts'
import { accessEndOf } from '../verdicts/access-end.ts'

/**
 * The day after which a step has to be taken to help, where it has to: who changes a lost password or answer while
 * somebody still has access hands over the new one. `undefined` for steps that help at any time, and for a breach
 * without a date.
 */
export const endToOutlast = (
  { deed, settledByPasswordChange }: Pick<PlaybookAction, 'deed' | 'settledByPasswordChange'>,
  causes: readonly DataClassId[],
  breach: Breach,
  dataClasses: ReadonlyMap<DataClassId, DataClass>,
): PartialDate | undefined =>
  (deed !== undefined || settledByPasswordChange) &&
  causes.some((id) => dataClasses.get(id)?.credential === true)
    ? accessEndOf(breach)?.date
    : undefined
