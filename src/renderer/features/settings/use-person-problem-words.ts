import { useTranslation } from 'react-i18next'
import type { PersonProblems } from './person-draft.ts'

export interface PersonProblemWords {
  readonly name: string | undefined
  readonly birthDate: string | undefined
}

/** The sentences under a person's fields; undefined where a field is fine. */
export const usePersonProblemWords = (): ((problems: PersonProblems) => PersonProblemWords) => {
  const { t } = useTranslation('settings')
  return (problems) => ({
    name: problems.name && t('person.nameMissing'),
    birthDate: problems.birthDate && t(`birth.${problems.birthDate}`),
  })
}
