import { useMutation } from '@tanstack/react-query'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useHousehold } from '../../state/household.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { failureOf } from '../../ui/error-words.ts'
import { LinkButton } from '../../ui/link-button.tsx'

export interface RemovePersonDialogProps {
  readonly person: Person
  readonly onRemoved: () => void
  readonly onClose: () => void
}

interface BlockedDialogProps {
  readonly name: string
  /** What stands in the way and what to do about it. */
  readonly children: ReactNode
  readonly next?: ReactNode
  readonly onClose: () => void
}

/** Nothing was removed: says what stands in the way. */
function BlockedDialog({ name, children, next, onClose }: BlockedDialogProps): ReactElement {
  const { t } = useTranslation(['settings', 'ui'])
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('blocked.title', { name })}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:close')}</Button>
          {next}
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  )
}

/** Asks once, by name; where the person has to stay for now, explains what to do first. */
export function RemovePersonDialog(props: RemovePersonDialogProps): ReactElement {
  const { t } = useTranslation('settings')
  const { person, onRemoved, onClose } = props
  const { guardians } = useHousehold()
  const { name } = person
  const remove = useMutation(orpc.household.removePerson.mutationOptions())
  const failure = remove.error && failureOf(remove.error)
  if (guardians.length === 1 && guardians[0]?.id === person.id) {
    return (
      <BlockedDialog name={name} onClose={onClose}>
        {t('blocked.lastGuardian', { name })}
      </BlockedDialog>
    )
  }
  if (failure?.code === 'PERSON_IN_USE') {
    return (
      <BlockedDialog
        name={name}
        onClose={onClose}
        next={
          <LinkButton kind="primary" to="/accounts">
            {t('blocked.action')}
          </LinkButton>
        }
      >
        {t('blocked.text', { name, accounts: failure.data.accounts })}
      </BlockedDialog>
    )
  }
  const confirm = (): void => {
    if (remove.isPending) return
    remove.mutate(
      { id: person.id },
      {
        onSuccess: () => {
          showToast({ title: t('person.removed', { name }) })
          onRemoved()
        },
      },
    )
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('removeDialog.title', { name })}
      confirmLabel={t('person.remove', { name })}
      isPending={remove.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('removeDialog.text', { name })}</p>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}
