import { memo, useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useNotice } from '../notice-store.ts'
import { markElementId, type TextBlock, type TextSegment } from './text-blocks.ts'
import styles from './notice-text.module.css'

/** Marked words; their meaning is read out before them and drawn as a sign and a line of its own. */
function Marked({
  segment,
  words,
}: {
  readonly segment: TextSegment
  readonly words: string
}): ReactElement {
  const { t } = useTranslation('notice')
  const { kinds, begins, from } = segment
  return (
    // Focusable so that a fact can lead to its words; not a stop of the Tab key.
    <mark id={markElementId(from)} tabIndex={-1} className={styles['mark']} data-kind={kinds[0]}>
      {begins.length > 0 && (
        <span className={styles['meaning']}>
          {begins.map((kind) => `${t(`mark.${kind}`)}: `).join('')}
        </span>
      )}
      {words}
    </mark>
  )
}

const Block = memo(function Block({
  block,
  text,
}: {
  readonly block: TextBlock
  readonly text: string
}): ReactElement {
  return (
    <p className={styles['block']}>
      {block.segments.map((segment) => {
        const words = text.slice(segment.from, segment.to)
        return segment.kinds.length === 0 ? (
          words
        ) : (
          <Marked key={segment.from} segment={segment} words={words} />
        )
      })}
    </p>
  )
})

/** The notice word for word, with what was found in it marked. Paragraphs out of sight cost nothing to draw. */
export function NoticeText({
  text,
  blocks,
}: {
  readonly text: string
  readonly blocks: readonly TextBlock[]
}): ReactElement {
  const shown = useNotice((state) => state.shown)
  useEffect(() => {
    if (!shown) return
    const mark = document.getElementById(markElementId(shown.from))
    mark?.focus({ preventScroll: true })
    mark?.scrollIntoView({ block: 'center' })
  }, [shown])
  return (
    <div className={styles['text']} translate="no">
      {blocks.map((block) => (
        <Block key={block.from} block={block} text={text} />
      ))}
    </div>
  )
}
