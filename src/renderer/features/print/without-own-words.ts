import type { Reason } from '../../../domain/model/verdict.ts'

/** A reason as it may stand on paper: the guardian's own words may hold anything, so they stay off it (P7). */
export const withoutOwnWords = ({ code, params: { reason: _own, ...params } }: Reason): Reason => ({
  code,
  params,
})
