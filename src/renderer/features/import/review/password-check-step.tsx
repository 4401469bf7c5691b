import { useQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { SendDialog } from '../../network/send-dialog.tsx'
import { WhatGoesOut } from '../../network/what-goes-out.tsx'
import { useImport } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { PasswordCheckWords } from '../password-check-words.tsx'
import { useFocusKept } from '../../../ui/use-focus-kept.ts'
import styles from '../password-check.module.css'
import { runPasswordCheck, stopPasswordCheck } from '../run-password-check.ts'

/**
 * The check of the passwords, where it was asked for with the file: the button that sends (P1), its progress,
 * its end.
 */
export function PasswordCheckStep({
  draft,
}: {
  readonly draft: ImportDraft
}): ReactElement | undefined {
  const { t } = useTranslation('import')
  const [isAsking, setAsking] = useState(false)
  const isWanted = useImport((state) => state.source?.checkPasswords === true)
  const check = useImport((state) => state.check)
  const { data: status } = useQuery({
    ...orpc.network.status.queryOptions(),
    enabled: isWanted,
  })
  const place = useFocusKept(check?.kind)
  if (!isWanted || check?.kind === 'skipped') return undefined
  const { draftId, passwordsToCheck: count } = draft
  return (
    <Card title={t('check.title')}>
      <div ref={place} tabIndex={-1} className={styles['body']}>
        {check === undefined && count === 0 && <p>{t('check.none')}</p>}
        {check === undefined && count > 0 && (
          <>
            <p>{t('check.waits', { count })}</p>
            <div className={styles['actions']}>
              <Button onPress={() => setAsking(true)}>{t('check.begin', { count })}</Button>
              <Button
                kind="quiet"
                onPress={() => useImport.setState({ check: { kind: 'skipped' } })}
              >
                {t('check.skip')}
              </Button>
            </div>
          </>
        )}
        {check?.kind === 'running' && (
          <>
            <ProgressBar
              label={t('check.label')}
              value={check.done}
              max={check.total}
              valueLabel={t('check.value', { done: check.done, total: check.total })}
            />
            <div>
              <Button onPress={stopPasswordCheck}>{t('check.stop')}</Button>
            </div>
          </>
        )}
        <div className={styles['body']} aria-live="polite">
          {check && check.kind !== 'running' && <PasswordCheckWords check={check} />}
        </div>
      </div>
      {isAsking && status && (
        <SendDialog
          title={t('check.ask', { count })}
          sendLabel={t('check.begin', { count })}
          isPending={false}
          error={undefined}
          onSend={() => {
            setAsking(false)
            void runPasswordCheck(draftId, count)
          }}
          onClose={() => setAsking(false)}
        >
          <WhatGoesOut
            host={status.hosts.passwords}
            out={t('check.out', { count })}
            not={t('check.not')}
          />
        </SendDialog>
      )}
    </Card>
  )
}
