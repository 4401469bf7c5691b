import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import { useHousehold } from '../../state/household.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BlockedDialog } from './blocked-dialog.tsx'
import { PersonLeavingFacts } from './person-leaving-facts.tsx'
import styles from './settings.module.css'

export interface RemovePersonDialogProps {
  readonly person: Person
  readonly onRemoved: () => void
  readonly onClose: () => void
}

/** Asks once, by name, and says what goes; the last guardian has to stay. */
export function RemovePersonDialog(props: RemovePersonDialogProps): ReactElement {
  const { t } = useTranslation('erasure')
  const { person, onRemoved, onClose } = props
  const { id, name } = person
  const { guardians, children } = useHousehold()
  const others = [...guardians, ...children].filter((other) => other.id !== id)
  const leaving = useQuery(
    // Backups are made by themselves meanwhile, and this is asked right before the deed.
    orpc.household.personLeaving.queryOptions({ input: { id }, staleTime: 0 }),
  )
  // Where only one guardian is left, there is nobody else to ask for.
  const [newHolderId, setNewHolder] = useState<PersonId | undefined>(
    others.filter(({ role }) => role === 'guardian').length === 1 ? others[0]?.id : undefined,
  )
  const [alsoBackups, setAlsoBackups] = useState(true)
  const [isTried, setTried] = useState(false)
  const erase = useMutation(
    orpc.household.erasePerson.mutationOptions({
      onSuccess: () => {
        showToast({ title: t('person.done', { name }) })
        onRemoved()
      },
    }),
  )
  if (guardians.length === 1 && guardians[0]?.id === id) {
    return <BlockedDialog name={name} onClose={onClose} />
  }
  const needsHolder = (leaving.data?.accountsNeedingHolder ?? 0) > 0
  const confirm = (): void => {
    setTried(true)
    if (!leaving.data || erase.isPending || (needsHolder && newHolderId === undefined)) return
    erase.mutate({
      id,
      alsoBackups: alsoBackups && leaving.data.backups > 0,
      ...(needsHolder && newHolderId !== undefined && { newHolderId }),
    })
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('person.title', { name })}
      confirmLabel={t('person.confirm', { name })}
      isPending={erase.isPending}
      onConfirm={confirm}
      onClose={() => {
        if (!erase.isPending) onClose()
      }}
    >
      {leaving.data ? (
        <div className={styles['form']}>
          <PersonLeavingFacts person={person} leaving={leaving.data} />
          {needsHolder && (
            <Select<PersonId>
              label={t('person.newHolder', { count: leaving.data.accountsNeedingHolder, name })}
              options={others.map((other) => ({ id: other.id, label: other.name }))}
              value={newHolderId}
              onChange={setNewHolder}
              errorMessage={
                isTried && newHolderId === undefined ? t('person.newHolderMissing') : undefined
              }
            />
          )}
          {leaving.data.backups > 0 && (
            <CheckboxField
              isSelected={alsoBackups}
              onChange={setAlsoBackups}
              description={t('person.backupsHelp', { name, count: leaving.data.backups })}
            >
              {t('person.backups')}
            </CheckboxField>
          )}
          <p className={styles['help']}>{t('person.elsewhere', { name })}</p>
        </div>
      ) : (
        <Skeleton lines={4} />
      )}
      <ErrorNotice error={leaving.error ?? erase.error} />
    </ConfirmDialog>
  )
}
