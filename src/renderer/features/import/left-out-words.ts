import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { ImportDraft } from './import-types.ts'

/** `3 cards and 12 notes`: what was in the file beside accounts. Undefined where nothing was. */
export const useLeftOutWords = (leftOut: ImportDraft['leftOut']): string | undefined => {
  const { t } = useTranslation('import')
  const { list } = useDateWords()
  if (leftOut.length === 0) return undefined
  return list(leftOut.map(({ what, count }) => t(`kind.${what}`, { count })))
}
