import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface NameFilterDialogProps {
  readonly title: string
  /** The name that stands there at first. */
  readonly first: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a filter. */
export function NameFilterDialog(props: NameFilterDialogProps): ReactElement {
  const { t } = useTranslation(['accounts', 'ui'])
  const [name, setName] = useState(props.first)
  const form = useId()
  const isEmpty = name.trim() === ''
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('ui:cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form={form}
            isDisabled={isEmpty}
            isPending={props.isPending}
          >
            {t('saved.keep')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isEmpty) props.onName(name.trim())
        }}
      >
        <TextField
          label={t('saved.name')}
          description={t('saved.nameHint')}
          value={name}
          onChange={setName}
          maxLength={60}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog asks for nothing else
          autoFocus
        />
      </form>
      <ErrorNotice error={props.error} />
    </Dialog>
  )
}
