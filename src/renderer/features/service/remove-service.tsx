import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

/** Removes a service of the family's own, after asking once; refused in words while something names it. */
export function RemoveService({ service }: { readonly service: Service }): ReactElement {
  const { t } = useTranslation('service')
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation(
    orpc.services.remove.mutationOptions({ meta: { changesCatalogue: true } }),
  )
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('said.remove')}
      </Button>
      <ConfirmDialog
        title={t('said.removeTitle', { name: service.name })}
        confirmLabel={t('said.removeConfirm')}
        isOpen={isAsking}
        isPending={remove.isPending}
        onClose={() => {
          setAsking(false)
          remove.reset()
        }}
        onConfirm={() =>
          remove.mutate(
            { id: service.id },
            {
              onSuccess: () => {
                showToast({ title: t('said.removed', { name: service.name }) })
                void navigate({ to: '/accounts' })
              },
            },
          )
        }
      >
        <p>{t('said.removeText')}</p>
        <ErrorNotice error={remove.error} />
      </ConfirmDialog>
    </>
  )
}
