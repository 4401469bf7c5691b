import { useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { letterWays, type LetterWay } from '../../../domain/letters/letter.ts'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import { useInterface } from '../../state/interface.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './new-letter.module.css'

export interface DayAnswer {
  readonly day: PartialDate
  readonly way: LetterWay
  /** The steps of the checklist are to wait. */
  readonly stepsWait: boolean
}

export interface DayDialogProps {
  readonly title: string
  /** How it went out is asked too. */
  readonly asksWay?: boolean
  /** How many steps of a checklist could wait; none unless given. */
  readonly steps?: number
  readonly error: unknown
  readonly isPending: boolean
  readonly onSave: (answer: DayAnswer) => void
  readonly onClose: () => void
}

/** One day in the life of a letter: today unless said otherwise. */
export function DayDialog(props: DayDialogProps): ReactElement {
  const { title, asksWay, steps = 0, error, isPending, onSave, onClose } = props
  const { t } = useTranslation(['letters', 'ui'])
  const today = useInterface((state) => state.status?.today)
  const [day, setDay] = useState(() => partialDate(today ?? ''))
  const [isWrong, setWrong] = useState(false)
  const [way, setWay] = useState<LetterWay>('mail-program')
  const [stepsWait, setStepsWait] = useState(true)
  const [isTried, setTried] = useState(false)
  const isWhole = day !== undefined && day.length === 10 && !isWrong
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isWhole && !isPending) onSave({ day, way, stepsWait: steps > 0 && stepsWait })
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" type="submit" form="letter-day" isPending={isPending}>
            {t('day.save')}
          </Button>
        </>
      }
    >
      <form id="letter-day" onSubmit={submit} noValidate className={styles['form']}>
        <PartialDateField
          label={t('day.day')}
          value={day}
          onChange={(date, reading) => {
            setDay(date)
            setWrong(reading === 'wrong')
          }}
          errorMessage={isTried && !isWhole ? t('day.whole') : undefined}
        />
        {asksWay && (
          <Select
            label={t('day.way')}
            options={letterWays.map((id) => ({ id, label: t(`letter.by.${id}`) }))}
            value={way}
            onChange={setWay}
          />
        )}
        {steps > 0 && (
          <CheckboxField
            isSelected={stepsWait}
            onChange={setStepsWait}
            description={t('day.stepsText', { count: steps })}
          >
            {t('day.steps')}
          </CheckboxField>
        )}
        <ErrorNotice error={error} />
      </form>
    </Dialog>
  )
}
