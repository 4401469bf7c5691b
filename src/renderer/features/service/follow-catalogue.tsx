import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

/** Takes back what the family said of a service, after asking once. */
export function FollowCatalogue({ service }: { readonly service: Service }): ReactElement {
  const { t } = useTranslation('service')
  const [isAsking, setAsking] = useState(false)
  const clear = useMutation(
    orpc.services.clearOverride.mutationOptions({ meta: { changesCatalogue: true } }),
  )
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('said.follow')}</Button>
      <ConfirmDialog
        title={t('said.followTitle', { name: service.name })}
        confirmLabel={t('said.follow')}
        isOpen={isAsking}
        isPending={clear.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          clear.mutate(
            { serviceId: service.id },
            {
              onSuccess: () => {
                setAsking(false)
                showToast({ title: t('said.followed', { name: service.name }) })
              },
            },
          )
        }
      >
        <p>{t('said.followText')}</p>
        <ErrorNotice error={clear.error} />
      </ConfirmDialog>
    </>
  )
}
