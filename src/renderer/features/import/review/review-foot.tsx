import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { wire } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { ConfirmDialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { forgetImport, useImport } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { showInList } from './show-in-list.ts'
import { useRunImport } from './use-run-import.ts'
import styles from './review-foot.module.css'

export interface ReviewFootProps {
  readonly draft: ImportDraft
  readonly isBusy: boolean
}

/** What will happen in one line, and the two ways out: import or discard. Always in sight. */
export function ReviewFoot({ draft, isBusy }: ReviewFootProps): ReactElement {
  const { t } = useTranslation('import')
  const [isAsking, setAsking] = useState(false)
  const running = useRunImport()
  // The screen that started the import is gone by the time it fails.
  const failure = useImport((state) => state.failure)
  const discarding = useMutation({
    meta: { changesNothing: true },
    mutationFn: () => wire.imports.discard({ draftId: draft.draftId }),
    onSuccess: forgetImport,
  })
  const { counts, withoutHolder: holderless } = draft
  const looks = counts['needs-a-look']
  const fresh = counts.new + looks
  return (
    <div className={styles['foot']} data-stays="bottom">
      <ErrorNotice error={failure ?? discarding.error} />
      <div className={styles['line']}>
        <div className={styles['words']}>
          <p id="import-summary">
            {fresh + counts.changed === 0
              ? t('review.nothing')
              : t('review.summary', {
                  fresh,
                  changed: counts.changed,
                  known: counts.known,
                  skipped: counts.skipped,
                })}
          </p>
          {looks > 0 && (
            <p>
              {holderless > 0 ? (
                <b>{t('review.holderMissing', { count: holderless })}</b>
              ) : (
                t('review.lookFirst', { count: looks })
              )}{' '}
              <button
                type="button"
                className={styles['show']}
                onClick={() => showInList('needs-a-look')}
              >
                {t('review.showThem', { count: holderless > 0 ? holderless : looks })}
              </button>
            </p>
          )}
        </div>
        <div className={styles['actions']}>
          <Button onPress={() => setAsking(true)}>{t('review.discard')}</Button>
          <Button
            kind="primary"
            isDisabled={holderless > 0 || isBusy}
            isPending={running.isPending}
            onPress={() => running.mutate(draft)}
            aria-describedby="import-summary"
          >
            {t('review.import')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        title={t('discard.title')}
        confirmLabel={t('discard.confirm')}
        isOpen={isAsking}
        isPending={discarding.isPending}
        onConfirm={() => discarding.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('discard.text')}</p>
      </ConfirmDialog>
    </div>
  )
}
