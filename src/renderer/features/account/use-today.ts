import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import { useInterface } from '../../state/interface.ts'

/** The program's day; undefined before it has said so. */
export const useToday = (): PartialDate | undefined =>
  useInterface(({ status }) => (status ? partialDate(status.today) : undefined))
