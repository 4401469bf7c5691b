import { useTranslation } from 'react-i18next'
import { partialDate } from '../../../domain/model/partial-date.ts'
import type { resources } from '../../i18n/resources.ts'
import { useInterface } from '../../state/interface.ts'
import { paperFileName } from './file-name.ts'

/** What a document is called in the name of its file. */
export type PaperFile = keyof typeof resources.papers.file

/** The name of a document's file: what it is, and the day; nobody's name where `mark` is not one. */
export const usePaperFileName = (): ((document: PaperFile, mark?: string) => string) => {
  const { t } = useTranslation('papers')
  const today = partialDate(useInterface(({ status }) => status?.today) ?? '')
  return (document, mark) => paperFileName({ document: t(`file.${document}`), mark, today })
}
