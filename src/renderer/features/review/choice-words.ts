import { useTranslation } from 'react-i18next'
import type { ReviewChoice, ReviewSubject } from '../../../domain/review/review-question.ts'
import { useDateWords } from '../../state/dates.ts'
import type { ShownQuestion } from './review-view.ts'

const datedSubjects = ['opened', 'notice', 'deleted', 'password'] as const
type DatedSubject = (typeof datedSubjects)[number]

const refusable = ['service', 'platform', 'notice', 'deleted', 'erased', 'password'] as const
type RefusableSubject = (typeof refusable)[number]

/** True where one of the answers takes a date. */
export const takesDate = (about: ReviewSubject): about is DatedSubject =>
  datedSubjects.some((one) => one === about)

const canRefuse = (about: ReviewSubject): about is RefusableSubject =>
  refusable.some((one) => one === about)

/** Gives the words of an answer. */
export const useChoiceWords = (): ((question: ShownQuestion, choice: ReviewChoice) => string) => {
  const { t } = useTranslation('review')
  const { date } = useDateWords()
  return ({ about, from, end }, choice) => {
    if (choice === 'on' && takesDate(about)) return t(`choice.on.${about}`)
    if (choice === 'no' && canRefuse(about)) return t(`choice.no.${about}`)
    if (choice === 'before-start') return t('choice.before', { date: from ? date(from) : '' })
    if (choice === 'after-end') return t('choice.after', { date: end ? date(end) : '' })
    if (choice === 'by-end') {
      const isWholeDay = end?.length === 10
      const when = { date: end ? date(end) : '' }
      return isWholeDay ? t('choice.by', when) : t('choice.before', when)
    }
    if (choice === 'real' || choice === 'altered' || choice === 'not-given') {
      return t(`choice.${choice}`)
    }
    if (choice === 'to-ask') return t('choice.to-ask')
    return choice === 'yes' ? t('choice.yes') : t('choice.unknown')
  }
}
