import { useState, type ReactElement } from 'react'
import { sheetMark } from '../protections/key-rows.ts'
import { useProtections } from '../protections/use-protections.ts'
import { AboutStep } from './about-step.tsx'
import { CheckStep } from './check-step.tsx'
import { DoneStep } from './done-step.tsx'
import { LeaveFlow } from './leave-flow.tsx'
import { useRecoveryDraft } from './recovery-draft.ts'
import { SheetStep } from './sheet-step.tsx'

/**
 * From nothing to a recovery sheet that is known to be right: what it is, the code on paper, part of it
 * typed back. Nothing changes before the end; leaving before says so and forgets the code.
 */
export function RecoverySheetScreen(): ReactElement {
  const list = useProtections()
  // The mark of the sheet before, told at the end, when another one counts already.
  const [before] = useState(() => sheetMark(list))
  const [isOnPaper, setOnPaper] = useState(false)
  const state = useRecoveryDraft()
  return (
    <>
      <LeaveFlow isUnfinished={state.kind === 'drafted'} hadSheet={before !== 'none'} />
      {state.kind === 'none' && <AboutStep before={before} />}
      {state.kind === 'drafted' && !isOnPaper && (
        <SheetStep draft={state.draft} onNext={() => setOnPaper(true)} />
      )}
      {state.kind === 'drafted' && isOnPaper && (
        <CheckStep draft={state.draft} onBack={() => setOnPaper(false)} />
      )}
      {state.kind === 'made' && <DoneStep sheet={state.sheet} before={before} />}
    </>
  )
}
