import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isOpen } from '../../../domain/checklists/is-open.ts'
import { actionStates, type ActionState } from '../../../domain/model/checklist.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DoneFields } from './done-fields.tsx'
import { DueFields } from './due-fields.tsx'
import type { StepChange } from './step-change.ts'
import { isSound, stepChangeOf, stepDraftOf, stepProblems, type SaidStep } from './step-draft.ts'
import styles from './step-dialog.module.css'
import { useToday } from '../../state/use-today.ts'

export interface StepDialogProps {
  readonly title: string
  readonly step: SaidStep
  /** What is chosen at first, where the press that opened it says more than the step. */
  readonly state?: ActionState | undefined
  readonly onSave: (change: StepChange) => void
  readonly onClose: () => void
}

/** Where a step stands, who does it and by when. Enter keeps it, Escape leaves it as it was. */
export function StepDialog(props: StepDialogProps): ReactElement {
  const { title, step, state, onSave, onClose } = props
  const { t } = useTranslation(['incident', 'ui'])
  const today = useToday()
  const formId = useId()
  const [draft, setDraft] = useState(() => stepDraftOf(step, today, state))
  const [wasSent, setSent] = useState(false)
  const problems = stepProblems(draft, today)
  const shown = wasSent ? problems : { reason: false, on: undefined, due: false }
  const set = (changed: Partial<typeof draft>): void => setDraft({ ...draft, ...changed })
  const isReason = draft.state === 'not-for-us'
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {t('step.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles['form']}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setSent(true)
          if (!isSound(problems)) return
          onSave(stepChangeOf(draft, step))
          onClose()
        }}
      >
        <RadioCards
          label={t('step.state')}
          options={actionStates.map((id) => ({
            id,
            label: t(`step.states.${id}`),
            detail: t(`step.stateDetail.${id}`),
          }))}
          value={draft.state}
          // Each state asks for a day of its own: what was half written in another is not in the way.
          onChange={(chosen) => set({ state: chosen, isDayWhole: true })}
          layout="row"
        />
        {draft.state === 'done' && <DoneFields draft={draft} problem={shown.on} onChange={set} />}
        {isOpen(draft.state) && (
          <DueFields key={draft.state} draft={draft} isWrong={shown.due} onChange={set} />
        )}
        <TextField
          key={isReason ? 'reason' : 'note'}
          label={t(isReason ? 'step.reason' : 'step.note')}
          description={t(isReason ? 'step.reasonHelp' : 'step.noteHelp')}
          errorMessage={shown.reason ? t('step.reasonMissing') : undefined}
          isRequired={isReason}
          isOptional={!isReason}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
      </form>
    </Dialog>
  )
}
