import { useTranslation } from 'react-i18next'
import { failureOf, useErrorWords, type ErrorWords } from '../../ui/error-words.ts'

/** Why a document could not be saved: of the folder it was to go to, and not of the vault's. */
export const useSaveWords = (): ((error: unknown) => ErrorWords) => {
  const { t } = useTranslation('print')
  const errorWords = useErrorWords()
  return (error) => {
    const failure = failureOf(error)
    if (failure.code !== 'STORAGE') return errorWords(error)
    return { title: t('save.failed'), text: t(`save.problem.${failure.data.problem}`) }
  }
}
