import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { StateGlyph, type GlyphState } from './state-glyph.tsx'
import styles from './state-legend.module.css'

export interface StateLegendProps {
  /** Only those that occur on the page. */
  readonly states: readonly GlyphState[]
}

/** What the signs mean, beside whatever uses them. */
export function StateLegend({ states }: StateLegendProps): ReactElement {
  const { t } = useTranslation('data')
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {states.map((state) => (
        <li key={state}>
          <StateGlyph state={state} isDecorative />
          {t(`state.${state}`)}
        </li>
      ))}
    </ul>
  )
}
