import { useId, useState, type FocusEvent, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate, Precision } from '../../domain/model/partial-date.ts'
import { privateInput } from './field.tsx'
import { classNames } from './class-names.ts'
import { partsOf, readParts, type DateParts, type DateReading } from './partial-date-parts.ts'
import styles from './partial-date-field.module.css'
import fieldStyles from './field.module.css'

export interface PartialDateFieldProps {
  readonly label: string
  readonly description?: ReactNode
  readonly value: PartialDate | undefined
  /**
   * The date, or undefined; `reading` tells an empty field from an unfinished or impossible date,
   * with which a form must not be sent.
   */
  readonly onChange: (value: PartialDate | undefined, reading: DateReading['kind']) => void
  /** The finest precision asked for; `year` shows the year alone (P11). Default `day`. */
  readonly precision?: Precision | undefined
  readonly errorMessage?: string | undefined
  readonly isOptional?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

const monthNames = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2001, month))))
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A date known to the day, the month or the year: three plain fields, of which one is enough. */
export function PartialDateField(props: PartialDateFieldProps): ReactElement {
  const { t, i18n } = useTranslation('ui')
  const id = useId()
  const precision = props.precision ?? 'day'
  const [parts, setParts] = useState<DateParts>(() => partsOf(props.value))
  const [reported, setReported] = useState(props.value)
  const [wasLeft, setLeft] = useState(false)
  // A value set from outside (a reset, another record) replaces what stands in the fields.
  if (props.value !== reported) {
    setReported(props.value)
    setParts(partsOf(props.value))
  }
  const reading = readParts(parts)
  const problem = wasLeft && reading.kind === 'wrong' ? t(`date.${reading.problem}`) : undefined
  const error = problem ?? props.errorMessage
  const change = (changed: Partial<DateParts>): void => {
    const next = { ...parts, ...changed }
    const read = readParts(next)
    const date = read.kind === 'date' ? read.date : undefined
    setParts(next)
    setReported(date)
    props.onChange(date, read.kind)
  }
  const control = {
    className: fieldStyles['control'],
    disabled: props.isDisabled,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
    // Half a date is no mistake while one is still writing it.
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.closest('fieldset')?.contains(relatedTarget)) setLeft(true)
    },
  }
  return (
    <fieldset
      className={fieldStyles['field']}
      aria-describedby={props.description === undefined ? undefined : `${id}-help`}
    >
      <legend className={classNames(fieldStyles['label'], styles['legend'])}>
        {props.label}
        {props.isOptional && <span className={fieldStyles['optional']}> · {t('optional')}</span>}
      </legend>
      {props.description !== undefined && (
        <span id={`${id}-help`} className={fieldStyles['description']}>
          {props.description}
        </span>
      )}
      <div className={styles['parts']}>
        <label className={styles['year']}>
          <span className={styles['part']}>{t('date.year')}</span>
          <input
            {...privateInput}
            {...control}
            spellCheck={false}
            inputMode="numeric"
            maxLength={4}
            value={parts.year}
            onChange={(event) => change({ year: event.target.value.replace(/\D/g, '') })}
          />
        </label>
        {precision !== 'year' && (
          <label className={styles['month']}>
            <span className={styles['part']}>{t('date.month')}</span>
            <select
              {...control}
              value={parts.month}
              onChange={(event) => change({ month: event.target.value })}
            >
              <option value="">{t('date.anyMonth')}</option>
              {monthNames(i18n.language).map((name, index) => (
                <option key={name} value={twoDigits(index + 1)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {precision === 'day' && (
          <label className={styles['day']}>
            <span className={styles['part']}>{t('date.day')}</span>
            <input
              {...privateInput}
              {...control}
              spellCheck={false}
              inputMode="numeric"
              maxLength={2}
              value={parts.day}
              onChange={(event) => change({ day: event.target.value.replace(/\D/g, '') })}
            />
          </label>
        )}
      </div>
      {error !== undefined && (
        <span id={`${id}-error`} role="alert" className={fieldStyles['error']}>
          {error}
        </span>
      )}
    </fieldset>
  )
}
