import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { LetterView } from './letter-groups.ts'
import styles from './new-letter.module.css'

/** What the family wants to remember of a letter: a reference number, what they said. */
export function LetterNote({ letter }: { readonly letter: LetterView }): ReactElement {
  const { t } = useTranslation('letters')
  const [note, setNote] = useState(letter.note ?? '')
  const save = useMutation(orpc.letters.update.mutationOptions())
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate(
      { id: letter.id, note: note.trim() === '' ? null : note },
      { onSuccess: () => showToast({ title: t('letter.noteSaved'), tone: 'done' }) },
    )
  }
  return (
    <Card title={t('letter.note')}>
      <form onSubmit={submit} noValidate autoComplete="off" className={styles['fields']}>
        <TextField label={t('letter.note')} isLabelHidden value={note} onChange={setNote} />
        <ErrorNotice error={save.error} />
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t('letter.saveNote')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
