import { useState, type ReactElement } from 'react'
import { sheetMark } from '../protections/key-rows.ts'
import { useProtections } from '../protections/use-protections.ts'
import { AboutStep } from './about-step.tsx'
import { CheckStep } from './check-step.tsx'
import { DoneStep } from './done-step.tsx'
import { LeaveFlow } from './leave-flow.tsx'
import { useRecoveryDraft } from './recovery-draft.ts'
import { SheetStep } from './sheet-step.tsx'

type Part = 'about' | 'sheet' | 'check' | 'done'

/**
 * From nothing to a recovery sheet that is known to be right: what it is, the code on paper, part of it
 * typed back. Nothing changes before the end; leaving before says so and forgets the code.
 */
export function RecoverySheetScreen(): ReactElement {
  const list = useProtections()
  // The mark of the sheet before, told at the end, when another one counts already.
  const [before] = useState(() => sheetMark(list))
  const [part, setPart] = useState<Part>('about')
  const [made, setMade] = useState<string>()
  const draft = useRecoveryDraft((state) => state.draft)
  return (
    <>
      <LeaveFlow isUnfinished={draft !== undefined} hadSheet={before !== 'none'} />
      {part === 'done' && made !== undefined ? (
        <DoneStep sheet={made} before={before} />
      ) : part === 'about' || !draft ? (
        <AboutStep before={before} onNext={() => setPart('sheet')} />
      ) : part === 'sheet' ? (
        <SheetStep draft={draft} onNext={() => setPart('check')} />
      ) : (
        <CheckStep
          draft={draft}
          onBack={() => setPart('sheet')}
          onDone={() => {
            setMade(draft.sheet)
            setPart('done')
          }}
        />
      )}
    </>
  )
}
