import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import type { ShownQuestion } from './review-view.ts'

/** The question in words, and why it is asked. */
export interface QuestionWords {
  readonly title: string
  readonly why: string
}

/** Gives the words of a question. */
export const useQuestionWords = (): ((
  question: Omit<ShownQuestion, 'answers'>,
) => QuestionWords) => {
  const { t } = useTranslation('review')
  const { date } = useDateWords()
  const { nameOf } = useHousehold()
  const { serviceName, dataClassName } = useCatalogue()
  return ({ about, account, subjectId, dataClass, serviceId, from, end }) => {
    const params = {
      title: account.title,
      name: subjectId ? nameOf(subjectId) : '',
      fact: dataClass ? dataClassName(dataClass) : '',
      service: serviceId ? serviceName(serviceId) : '',
      from: from ? date(from) : '',
      end: end ? date(end) : '',
    }
    return { title: t(`title.${about}`, params), why: t(`why.${about}`, params) }
  }
}
