import type { FoundClass } from '../../../../domain/notices/notice-reading.ts'

/** How the question after the people is put: the notice says whose it is, or leaves it open, or nobody asked it. */
export const roleQuestion = (
  found: readonly Pick<FoundClass, 'role'>[],
): 'whoseSaid' | 'whoseOpen' => {
  const isSaid = found.length > 0 && found.every(({ role }) => role !== undefined)
  return isSaid ? 'whoseSaid' : 'whoseOpen'
}
