import { isPartialDate, type PartialDate } from '../../domain/model/partial-date.ts'

/**
 * The computer's own calendar day at a moment; its parts are put together one by one, since ISO texts shift to UTC. Fails
 * where the clock is set outside the years that dates can have.
 */
export const localDay = (at: Date): PartialDate => {
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-')
  if (!isPartialDate(text)) throw new Error('The computer clock is set outside 1900 to 2999')
  return text
}
