import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { StateGlyph } from '../../ui/state-glyph.tsx'
import type { LostData } from './lost-data.ts'
import styles from './touching-breaches.module.css'

/** What a breach lost about somebody, in words, with the signs of the matrix. */
export function LostDataLines({ lost }: { readonly lost: LostData }): ReactElement {
  const { t } = useTranslation('data')
  const { dataClassName } = useCatalogue()
  const { list } = useDateWords()
  const lines = (['exposed', 'ask'] as const).filter((state) => lost[state].length > 0)
  return (
    <>
      {lines.map((state) => (
        <p key={state} className={styles['lost']}>
          <StateGlyph state={state} isDecorative />
          <span>
            {t(`state.${state}`)}: {list(lost[state].map(dataClassName))}
          </span>
        </p>
      ))}
    </>
  )
}
