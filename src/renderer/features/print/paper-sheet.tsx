import { useId, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { pageRules } from './page-rules.ts'
import type { PaperLook } from './paper-look.ts'
import { usePaperPlace } from './paper-place.ts'
import styles from './paper-sheet.module.css'
import { usePageRules } from './use-page-rules.ts'

export interface PaperSheetProps {
  readonly look: PaperLook
  /** The first name of whom it is about, for the head of each page; absent where it is nobody's. */
  readonly name?: string | undefined
  /** What it is: `Exposure checklist`. */
  readonly document: string
  /** Where to keep it, and when to shred it, in one line. */
  readonly keep: string
  /** A line on each page, such as `Fire drill: nothing has happened`. */
  readonly mark?: string | undefined
  readonly isAcross?: boolean | undefined
  readonly children: ReactNode
}

/**
 * One document on paper: black and white, its own page size, margins and page numbers. All print documents are made of
 * it, so that each prints right alone, with others, and without anything around it.
 */
export function PaperSheet(props: PaperSheetProps): ReactElement {
  const { look, name = '', document, keep, mark, isAcross = false, children } = props
  const { t } = useTranslation('print')
  const { isOneOfMany, isLeftOut } = usePaperPlace()
  const page = `paper-${useId().replaceAll(/[^a-z0-9]/giu, '-')}`
  usePageRules(
    pageRules({
      page,
      paper: look.paper,
      isLarge: look.isLarge,
      isAcross,
      isOneOfMany,
      words: { of: t('page.of'), page: t('page.page'), together: t('page.together') },
      name,
      document,
      keep,
      mark,
    }),
  )
  return (
    <article
      className={classNames(styles['sheet'], look.isLarge && styles['large'])}
      style={{ page }}
      data-paper={look.paper}
      data-large={look.isLarge || undefined}
      data-across={isAcross || undefined}
      data-print={isLeftOut ? 'never' : undefined}
      aria-label={name === '' ? document : `${document}: ${name}`}
    >
      {mark !== undefined && <p className={styles['mark']}>{mark}</p>}
      {children}
    </article>
  )
}
