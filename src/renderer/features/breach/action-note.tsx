import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './action-note.module.css'

export interface ActionNoteProps {
  readonly note: string | undefined
  /** The text, or undefined where it was emptied. */
  readonly onSave: (note: string | undefined) => void
  readonly onCancel: () => void
}

/** A line of one's own beside a step. */
export function ActionNote({ note, onSave, onCancel }: ActionNoteProps): ReactElement {
  const { t } = useTranslation(['breach', 'ui'])
  const [text, setText] = useState(note ?? '')
  return (
    <form
      className={styles['form']}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(text.trim() === '' ? undefined : text.trim())
      }}
    >
      <TextField
        label={t('steps.note')}
        description={t('steps.noteHelp')}
        value={text}
        onChange={setText}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was asked for by a press just now
        autoFocus
      />
      <div className={styles['buttons']}>
        <Button type="submit" kind="primary">
          {t('steps.saveNote')}
        </Button>
        <Button onPress={onCancel}>{t('ui:cancel')}</Button>
      </div>
    </form>
  )
}
