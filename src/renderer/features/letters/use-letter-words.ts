import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import type { LetterView } from './letter-groups.ts'

export interface LetterWords {
  readonly kind: (letter: LetterView) => string
  readonly to: (letter: LetterView) => string
  readonly about: (letter: LetterView) => string
  /** How it stands, in one or two sentences. */
  readonly standing: (letter: LetterView) => string
}

/** The words of a letter for lists and headings. */
export const useLetterWords = (): LetterWords => {
  const { t } = useTranslation('letters')
  const { date, list } = useDateWords()
  const { nameOf } = useHousehold()
  const { serviceName, playbook } = useCatalogue()
  const authority = (id: string | undefined): string | undefined =>
    playbook.authorities.find((one) => one.id === id)?.name
  const waiting = ({ daysLeft, dueOn, isOfReceipt }: LetterView): string => {
    if (dueOn === undefined || daysLeft === undefined) return t('noDay')
    return isOfReceipt
      ? t('leftReceipt', { due: date(dueOn) })
      : t('left', { days: daysLeft, due: date(dueOn) })
  }
  return {
    kind: ({ kind }) => t(`kind.${kind ?? 'gone'}`),
    to: ({ serviceId, authorityId }) =>
      t('to', { name: authority(authorityId) ?? serviceName(serviceId) }),
    about: ({ subjectIds }) => t('about', { names: list(subjectIds.map(nameOf)) }),
    standing: (letter) => {
      const { state, sentOn, dueOn, answeredOn } = letter
      const told = t(`state.${state}`, {
        sent: sentOn ? date(sentOn) : '',
        due: dueOn ? date(dueOn) : '',
        answered: answeredOn ? date(answeredOn) : '',
      })
      return state === 'waiting' ? `${told}. ${waiting(letter)}.` : `${told}.`
    },
  }
}
