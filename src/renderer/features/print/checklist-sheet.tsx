import type { ReactElement } from 'react'
import type { PaperSize } from './paper-size.ts'
import type { SheetContext } from './sheet-context.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetLifelong } from './sheet-lifelong.tsx'
import { SheetNotTaken } from './sheet-not-taken.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetOut } from './sheet-out.tsx'
import { SheetSearch } from './sheet-search.tsx'
import { SheetSteps } from './sheet-steps.tsx'
import { useRunningHeader } from './use-running-header.ts'
import styles from './checklist-sheet.module.css'

export interface ChecklistSheetProps {
  readonly sheet: SheetContext
  readonly paper: PaperSize
}

/** One person's exposure checklist: what got out, what to do, and room to write. Black and white. */
export function ChecklistSheet({ sheet, paper }: ChecklistSheetProps): ReactElement {
  useRunningHeader(sheet.names.person(sheet.person.id))
  return (
    <article className={styles['sheet']} data-paper={paper}>
      <SheetHead sheet={sheet} />
      <SheetOut sheet={sheet} />
      <div className={styles['pair']}>
        <SheetNotTaken sheet={sheet} />
        <SheetSearch sheet={sheet} />
      </div>
      <SheetSteps sheet={sheet} />
      <div className={styles['rest']}>
        <SheetLifelong sheet={sheet} />
        <SheetNotes />
        <SheetFoot sheet={sheet} />
      </div>
    </article>
  )
}
