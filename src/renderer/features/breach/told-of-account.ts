import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import type { Verdict } from '../../../domain/model/verdict.ts'

/** What the family has said about one account in a breach. */
export interface ToldOfAccount {
  /** The day the service's notice arrived. */
  readonly noticeOn: PartialDate | undefined
  /** It was ruled out; later evidence may have reopened it. */
  readonly isRuledOut: boolean
  /** In the guardian's words; undefined once later evidence contradicts it. */
  readonly rulingReason: string | undefined
}

/** Reads from a verdict's reasons what the family has recorded; the wire carries no more of it. */
export const toldOfAccount = ({ reasons }: Verdict): ToldOfAccount => {
  const notice = reasons.find(({ code }) => code === 'notice-arrived')
  const ruling = reasons.find(({ code }) => code === 'ruled-out-by-guardian')
  const contradicted = reasons.some(({ code }) => code === 'ruled-out-contradicted')
  return {
    noticeOn: partialDate(notice?.params['on'] ?? ''),
    isRuledOut: ruling !== undefined || contradicted,
    rulingReason: ruling?.params['reason'],
  }
}
