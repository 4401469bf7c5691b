import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './backups.module.css'

/** Reads the whole vault on demand and says in words what came of it. */
export function CheckCard(): ReactElement {
  const { t } = useTranslation('backups')
  const check = useMutation(orpc.vault.check.mutationOptions({ meta: { changesNothing: true } }))
  const report = check.data
  return (
    <Card title={t('check.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('check.text')}</p>
        <div>
          <Button onPress={() => check.mutate(undefined)} isPending={check.isPending}>
            {t('check.button')}
          </Button>
        </div>
        {report?.kind === 'sound' && (
          <Notice tone="done" isLive title={t('check.soundTitle')}>
            {t('check.sound')}
          </Notice>
        )}
        {report?.kind === 'damaged' && (
          <>
            <Notice tone="exposed" isLive title={t('check.damagedTitle')}>
              {t('check.damaged')}
            </Notice>
            <Disclosure label={t('check.findings')}>
              <ul className={styles['findings']} translate="no">
                {report.findings.map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            </Disclosure>
          </>
        )}
        <ErrorNotice error={check.error} />
      </div>
    </Card>
  )
}
