import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { startAnew } from '../../state/lock.ts'
import { useMomentWords } from '../../state/moments.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'

/**
 * For a vault whose key file is damaged or gone: offers the copy that belongs to its database, where
 * there is one. Draws nothing where there is none.
 */
export function KeyFileEntry(): ReactElement | undefined {
  const { t } = useTranslation('restore')
  const { moment } = useMomentWords()
  const { data: found } = useQuery({
    queryKey: orpc.vault.findKeyFile.queryKey(),
    // The library takes `undefined` for a mistake.
    queryFn: async () => (await wire.vault.findKeyFile()) ?? null,
  })
  const putBack = useMutation({
    meta: { changesNothing: true },
    mutationFn: async () => {
      await wire.vault.putKeyFileBack()
      await startAnew()
    },
  })
  if (!found) return undefined
  return (
    <>
      <Notice
        isLive
        title={t('keyFile.title')}
        action={
          <Button kind="primary" onPress={() => putBack.mutate()} isPending={putBack.isPending}>
            {t('keyFile.button')}
          </Button>
        }
      >
        {t(`keyFile.${found.from}`, { moment: moment(found.madeAt) })}
      </Notice>
      <ErrorNotice error={putBack.error} />
    </>
  )
}
