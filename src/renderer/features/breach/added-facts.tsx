import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { useDateWords } from '../../state/dates.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc, type Wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useAddedWords } from './added-words.ts'
import styles from './own-knowledge.module.css'

export type AddedFact = Awaited<ReturnType<Wire['breaches']['addedFacts']>>[number]

export interface AddedFactsProps {
  readonly breach: Breach
  /** Newest first. */
  readonly added: readonly AddedFact[]
}

/** Each time something was added: the day, where it was read, what it says, and a way to take it back. */
export function AddedFacts({ breach, added }: AddedFactsProps): ReactElement {
  const { t } = useTranslation('breach')
  const { date } = useDateWords()
  const wordsOf = useAddedWords()
  const [asked, setAsked] = useState<AddedFact>()
  const remove = useMutation(
    orpc.breaches.removeFacts.mutationOptions({ meta: { changesCatalogue: true } }),
  )
  return (
    <>
      <ul className={styles['added']} aria-label={t('own.added')}>
        {added.map((one) => (
          <li key={one.additionId} className={styles['addition']}>
            <div>
              <b>{t('own.addedOn', { when: date(one.addedOn), source: one.source })}</b>
              <ul>
                {wordsOf(one).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <Button
              kind="quiet"
              aria-label={t('own.takeBackOf', { source: one.source })}
              onPress={() => setAsked(one)}
            >
              {t('own.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('own.takeBackTitle', { name: breach.name })}
        confirmLabel={t('own.takeBack')}
        isOpen={asked !== undefined}
        isPending={remove.isPending}
        onClose={() => setAsked(undefined)}
        onConfirm={() =>
          asked &&
          remove.mutate(
            { additionId: asked.additionId },
            {
              onSuccess: () => {
                setAsked(undefined)
                showToast({ title: t('own.takenBack') })
              },
            },
          )
        }
      >
        <p>{t('own.takeBackText')}</p>
        <ErrorNotice error={remove.error} />
      </ConfirmDialog>
    </>
  )
}
