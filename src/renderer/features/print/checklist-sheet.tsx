import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperLook } from './paper-look.ts'
import { PaperSheet } from './paper-sheet.tsx'
import type { SheetContext } from './sheet-context.ts'
import { SheetExactly } from './sheet-exactly.tsx'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetHow } from './sheet-how.tsx'
import { SheetKnown } from './sheet-known.tsx'
import { SheetLifelong } from './sheet-lifelong.tsx'
import { SheetList } from './sheet-list.tsx'
import { SheetMinded } from './sheet-minded.tsx'
import { SheetNotes } from './sheet-notes.tsx'
import { SheetOfOthers } from './sheet-of-others.tsx'
import { SheetOut } from './sheet-out.tsx'
import { SheetSpared } from './sheet-spared.tsx'

export interface ChecklistSheetProps {
  readonly sheet: SheetContext
  readonly look: PaperLook
  /** A line on each page, such as `Fire drill: nothing has happened`. */
  readonly mark?: string | undefined
}

/**
 * One person's exposure checklist. The first page is the list: what got out, and every box. How each step is done, and
 * what else is to be known, stands behind it. A guardian's has the steps of the children too, in one line each.
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
      <SheetSpared sheet={sheet} />
      <SheetList sheet={sheet} />
      {!isChild && <SheetOfOthers sheet={sheet} />}
      <SheetHow sheet={sheet} />
      <SheetMinded sheet={sheet} />
      <SheetLifelong sheet={sheet} />
      <SheetExactly sheet={sheet} />
      <SheetKnown sheet={sheet} />
      <SheetNotes />
      <SheetFoot sheet={sheet} />
    </PaperSheet>
  )
}
