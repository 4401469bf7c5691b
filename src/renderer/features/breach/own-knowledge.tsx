import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc, wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { SaveEntryButton } from '../service/save-entry-button.tsx'
import { AddedFacts } from './added-facts.tsx'
import styles from './own-knowledge.module.css'

function RemoveOwn({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation('breach')
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation(
    orpc.breaches.removeOwn.mutationOptions({ meta: { changesCatalogue: true } }),
  )
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('own.remove')}
      </Button>
      <ConfirmDialog
        title={t('own.removeTitle', { name: breach.name })}
        confirmLabel={t('own.removeConfirm')}
        isOpen={isAsking}
        isPending={remove.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate(
            { breachId: breach.id },
            {
              onSuccess: () => {
                showToast({ title: t('own.removed', { name: breach.name }) })
                void navigate({ to: '/breaches' })
              },
            },
          )
        }
      >
        <p>{t('own.removeText')}</p>
        <ErrorNotice error={remove.error} />
      </ConfirmDialog>
    </>
  )
}

/** What the family has said about a breach, to be changed and taken back, and a way to share it. */
export function OwnKnowledge({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation('breach')
  const { data: added } = useSuspenseQuery(
    orpc.breaches.addedFacts.queryOptions({ input: { breachId: breach.id } }),
  )
  const isOwn = breach.origin === 'own'
  return (
    <Card title={t('own.title')}>
      <div className={styles['own']}>
        <p>{isOwn ? t('own.written') : added.length === 0 && t('own.none')}</p>
        {added.length > 0 && <AddedFacts breach={breach} added={added} />}
        <div className={styles['buttons']}>
          <LinkButton to="/breaches/$breachId/edit" params={{ breachId: breach.id }}>
            {isOwn ? t('own.edit') : t('own.add')}
          </LinkButton>
          <SaveEntryButton read={() => wire.breaches.exportEntry({ breachId: breach.id })} />
          {isOwn && <RemoveOwn breach={breach} />}
        </div>
      </div>
    </Card>
  )
}
