import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { JoinState } from '../../../domain/joins/person-joins.ts'
import { classNames } from '../../ui/class-names.ts'
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx'
import styles from './join-tag.module.css'

/** The signs that facts in these states have everywhere. */
const glyphs: Readonly<Record<JoinState, GlyphState>> = {
  out: 'exposed',
  'may-be-out': 'ask',
  possible: 'held',
}

/** Whether a join is out, in a word and a sign. */
export function JoinTag({ state }: { readonly state: JoinState }): ReactElement {
  const { t } = useTranslation('joins')
  return (
    <span className={classNames(styles['tag'], styles[state])}>
      <StateGlyph state={glyphs[state]} isDecorative />
      {t(`state.${state}`)}
    </span>
  )
}
