import { memo, useId, useState, type KeyboardEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { useNotice } from '../notice-store.ts'
import { MarkLegend } from './mark-legend.tsx'
import { markKinds } from './notice-claims.ts'
import { NoticeText } from './notice-text.tsx'
import { returnToFact } from './return-to-fact.ts'
import type { TextBlock } from './text-blocks.ts'
import styles from './text-panel.module.css'

export interface TextPanelProps {
  readonly text: string
  readonly blocks: readonly TextBlock[]
}

/** The notice beside its facts; on a narrow screen above them, folded until somebody wants to see it. */
export const TextPanel = memo(function TextPanel({ text, blocks }: TextPanelProps): ReactElement {
  const { t } = useTranslation('notice')
  const id = useId()
  const shown = useNotice((state) => state.shown)
  const [isOpen, setOpen] = useState(false)
  const [seen, setSeen] = useState(shown)
  // Words that are asked for have to be in sight.
  if (shown !== seen) {
    setSeen(shown)
    setOpen(true)
  }
  const present = new Set(blocks.flatMap(({ segments }) => segments.flatMap(({ kinds }) => kinds)))
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && shown) returnToFact()
  }
  return (
    <section className={styles['panel']} aria-labelledby={`${id}-title`}>
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{t('text.title')}</h2>
        <div className={styles['fold']}>
          <button
            type="button"
            className={styles['toggle']}
            aria-expanded={isOpen}
            aria-controls={`${id}-text`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('text.hide') : t('text.show')}
          </button>
        </div>
        {shown && <Button onPress={returnToFact}>{t('text.back')}</Button>}
      </div>
      <div id={`${id}-text`} className={styles['body']} data-open={isOpen}>
        <MarkLegend kinds={markKinds.filter((kind) => present.has(kind))} />
        {/* It scrolls by itself, so the arrow keys have to reach it; Escape leads back. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
        <section
          className={styles['scroll']}
          aria-label={t('text.words')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region
          tabIndex={0}
          onKeyDown={leaveByKey}
        >
          <NoticeText text={text} blocks={blocks} />
        </section>
      </div>
    </section>
  )
})
