import type { ReactElement } from 'react'
import { PaperSection } from './paper-section.tsx'
import styles from './papers.module.css'

export interface TalkLinesProps {
  readonly title: string
  readonly lines: readonly string[]
  /** Said aloud, and so in quotation marks. */
  readonly isSpoken?: boolean | undefined
}

/** One part of a talk; nothing where it has no lines. */
export function TalkLines({ title, lines, isSpoken }: TalkLinesProps): ReactElement | undefined {
  if (lines.length === 0) return undefined
  return (
    <PaperSection title={title}>
      <ul className={isSpoken ? styles['spoken'] : styles['dashes']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PaperSection>
  )
}
