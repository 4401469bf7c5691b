import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person, PersonRole } from '../../../domain/model/person.ts'
import { useHousehold } from '../../state/household.ts'
import { useInterface } from '../../state/interface.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { BirthDateField } from './birth-date-field.tsx'
import { draftOf, emptyPerson, hasProblems, newPersonOf, personProblems } from './person-draft.ts'
import { PersonRegionField } from './person-region-field.tsx'
import styles from './settings.module.css'
import { useFocusFirstInvalid } from '../../ui/use-focus-first-invalid.ts'
import { usePersonProblemWords } from './use-person-problem-words.ts'

export interface PersonDialogProps {
  /** Who is changed; or the role of somebody new. */
  readonly of: Person | PersonRole
  readonly onClose: () => void
}

/** Adds somebody to the household or changes them. Mounted while open, so that it starts afresh. */
export function PersonDialog({ of, onClose }: PersonDialogProps): ReactElement {
  const { t } = useTranslation(['settings', 'ui'])
  const { household } = useHousehold()
  const today = useInterface((state) => state.status?.today)
  const person = typeof of === 'string' ? undefined : of
  const [draft, setDraft] = useState(() => (typeof of === 'string' ? emptyPerson(of) : draftOf(of)))
  const [isTried, setTried] = useState(false)
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const focusFirstInvalid = useFocusFirstInvalid(form)
  const wordsOf = usePersonProblemWords()
  const add = useMutation(orpc.household.addPerson.mutationOptions())
  const update = useMutation(orpc.household.updatePerson.mutationOptions())
  const problems = personProblems(draft, today)
  const words = wordsOf(isTried ? problems : {})
  const isPending = add.isPending || update.isPending
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (hasProblems(problems)) {
      setTried(true)
      focusFirstInvalid()
      return
    }
    if (isPending) return
    const input = newPersonOf(draft)
    if (person) update.mutate({ ...input, id: person.id }, { onSuccess: onClose })
    else add.mutate(input, { onSuccess: onClose })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={person ? t('person.editTitle', { name: person.name }) : t(`person.add.${draft.role}`)}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={isPending}>
            {person ? t('save') : t('person.addAction')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={form}
        onSubmit={submit}
        noValidate
        autoComplete="off"
        className={styles['form']}
      >
        <TextField
          label={t('person.name')}
          description={t('person.nameHelp')}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          errorMessage={words.name}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was opened to write
          autoFocus
        />
        <RadioCards
          label={t('person.role')}
          layout="row"
          options={(['guardian', 'child'] as const).map((id) => ({
            id,
            label: t(`person.roleName.${id}`),
          }))}
          value={draft.role}
          onChange={(role) => setDraft({ ...draft, role })}
        />
        {(draft.role === 'child' || draft.birthDate !== undefined || draft.isDateUnfinished) && (
          <div>
            <BirthDateField
              value={draft.birthDate}
              onChange={(birthDate, reading) =>
                setDraft({ ...draft, birthDate, isDateUnfinished: reading === 'wrong' })
              }
              errorMessage={words.birthDate}
            />
            <p className={styles['help']}>{t('birth.why')}</p>
          </div>
        )}
        <PersonRegionField
          household={household.region}
          value={draft.region}
          onChange={(region) => setDraft({ ...draft, region })}
        />
        <ErrorNotice error={add.error ?? update.error} />
      </form>
    </Dialog>
  )
}
