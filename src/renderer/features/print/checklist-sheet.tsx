import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperLook } from './paper-look.ts'
import { PaperSheet } from './paper-sheet.tsx'
import type { SheetContext } from './sheet-context.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetLifelong } from './sheet-lifelong.tsx'
import { SheetNotTaken } from './sheet-not-taken.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetOfOthers } from './sheet-of-others.tsx'
import { SheetOut } from './sheet-out.tsx'
import { SheetSearch } from './sheet-search.tsx'
import { SheetSteps } from './sheet-steps.tsx'
import styles from './checklist-sheet.module.css'

export interface ChecklistSheetProps {
  readonly sheet: SheetContext
  readonly look: PaperLook
  /** A line on each page, such as `Fire drill: nothing has happened`. */
  readonly mark?: string | undefined
}

/**
 * One person's exposure checklist: what got out, what to do, and room to write. A guardian's has the steps of the
 * children too, in one line each.
 */
export function ChecklistSheet({ sheet, look, mark }: ChecklistSheetProps): ReactElement {
  const { t } = useTranslation('print')
  const isChild = sheet.person.role === 'child'
  return (
    <PaperSheet
      look={look}
      name={sheet.names.person(sheet.person.id)}
      document={t(isChild ? 'page.document' : 'page.documentGuardian')}
      keep={t('page.keep')}
      mark={mark}
    >
      <SheetHead sheet={sheet} />
      <SheetOut sheet={sheet} />
      <div className={styles['pair']}>
        <SheetNotTaken sheet={sheet} />
        <SheetSearch sheet={sheet} />
      </div>
      <SheetSteps sheet={sheet} />
      {!isChild && <SheetOfOthers sheet={sheet} />}
      <SheetLifelong sheet={sheet} />
      <SheetNotes />
      <SheetFoot sheet={sheet} />
    </PaperSheet>
  )
}
