import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupUrgency } from '../../../domain/reuse/group-urgency.ts'
import { StateGlyph, type GlyphState } from '../../ui/state-glyph.tsx'
import styles from './group-signs.module.css'

const glyphs: Readonly<Record<GroupUrgency, GlyphState>> = {
  leaked: 'exposed',
  lost: 'exposed',
  'maybe-lost': 'ask',
  'beside-breach': 'held',
  shared: 'assumed',
  settled: 'removed',
}

/** The sign of how grave a group is; the word stands beside it. */
export function UrgencyGlyph({ urgency }: { readonly urgency: GroupUrgency }): ReactElement {
  return <StateGlyph state={glyphs[urgency]} isDecorative />
}

/** How grave a group is, in a word; the tone only helps. */
export function UrgencyBadge({ urgency }: { readonly urgency: GroupUrgency }): ReactElement {
  const { t } = useTranslation('reuse')
  return (
    <span className={styles['badge']} data-urgency={urgency}>
      {t(`urgency.${urgency}`)}
    </span>
  )
}
