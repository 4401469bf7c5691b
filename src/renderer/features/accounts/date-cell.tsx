import { Pencil } from 'lucide-react'
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'
import { partialDate, type PartialDate } from '../../../domain/model/partial-date.ts'
import { privateInput } from '../../ui/field.tsx'
import { useErrorWords } from '../../ui/error-words.ts'
import styles from './edit-cell.module.css'

export interface DateCellProps {
  /** Whose date it is, in words: the name of the control. */
  readonly label: string
  readonly value: PartialDate | undefined
  readonly children: ReactNode
  readonly onChange: (date: PartialDate | null, onError: (error: unknown) => void) => void
}

/** What stands in the field while somebody edits, and what was wrong with it. */
interface Draft {
  readonly text: string
  readonly problem: string | undefined
}

/** A date of the table: Enter edits it, Enter again keeps it, Tab keeps it and goes on, Escape leaves it as it was. */
export function DateCell({ label, value, children, onChange }: DateCellProps): ReactElement {
  const { t } = useTranslation('accounts')
  const errorWords = useErrorWords()
  const [draft, setDraft] = useState<Draft>()
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = useRef(false)
  useEffect(() => {
    if (draft || !takesFocus.current) return
    takesFocus.current = false
    button.current?.focus({ preventScroll: true })
  }, [draft])
  const close = (): void => setDraft(undefined)
  const keep = (): void => {
    if (!draft) return
    const text = draft.text.trim()
    if (text === (value ?? '')) return close()
    const date = text === '' ? null : partialDate(text)
    if (date === undefined) return setDraft({ ...draft, problem: t('dateWrong') })
    close()
    onChange(date, (error) => setDraft({ text, problem: errorWords(error).title }))
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    takesFocus.current = true
    if (event.key === 'Escape') close()
    else keep()
  }
  if (!draft) {
    return (
      <button
        ref={button}
        type="button"
        className={styles['edit']}
        onClick={() => setDraft({ text: value ?? '', problem: undefined })}
      >
        <span className="visually-hidden">{`${label}, `}</span>
        <span className={styles['words']}>{children}</span>
        <Pencil aria-hidden />
      </button>
    )
  }
  return (
    <span className={styles['field']}>
      <input
        {...privateInput}
        className={styles['input']}
        aria-label={label}
        aria-invalid={draft.problem !== undefined}
        placeholder={t('dateForm')}
        title={t('dateForm')}
        maxLength={10}
        value={draft.text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody asked to edit just now
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft({ text: event.target.value, problem: undefined })}
        onKeyDown={press}
        onBlur={keep}
      />
      {draft.problem !== undefined && (
        <span role="alert" className={styles['problem']}>
          {draft.problem}
        </span>
      )}
    </span>
  )
}
