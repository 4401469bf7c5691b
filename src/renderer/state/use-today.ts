import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import { useInterface } from './interface.ts'

/** Today as the program says it; undefined until it has. */
export const useToday = (): PartialDate | undefined => {
  const today = useInterface((state) => state.status?.today)
  return today === undefined ? undefined : partialDate(today)
}
