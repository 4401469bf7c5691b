import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../state/download-file.ts'
import { wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { DeletionReminders } from './deletion-reminders.tsx'
import styles from './export-card.module.css'
import { remindOf } from './unencrypted-files.ts'

type Format = Parameters<typeof wire.openExport.write>[0]['format']

const formats = ['json', 'csv'] as const satisfies readonly Format[]

/** Everything in an open format (P8), with what that means said before and after. */
export function ExportCard(): ReactElement {
  const { t } = useTranslation('open-export')
  const [format, setFormat] = useState<Format>('json')
  const write = useMutation({
    meta: { changesNothing: true },
    mutationFn: async () => {
      const file = await wire.openExport.write({ format })
      downloadFile(file)
      remindOf({ name: file.name, origin: 'saved' })
    },
  })
  return (
    <Card title={t('card.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('card.text')}</p>
        <Notice
          tone="possible"
          title={t('card.warningTitle')}
          action={<Link to="/settings/backups">{t('card.backups')}</Link>}
        >
          {t('card.warning')}
        </Notice>
        <RadioCards<Format>
          label={t('card.label')}
          options={formats.map((id) => ({
            id,
            label: t(`card.format.${id}`),
            detail: t(`card.means.${id}`),
          }))}
          value={format}
          onChange={setFormat}
        />
        <Disclosure label={t('card.fingerprints')}>
          <p>{t('card.fingerprintsText')}</p>
        </Disclosure>
        <div>
          <Button onPress={() => write.mutate()} isPending={write.isPending}>
            {t('card.button')}
          </Button>
        </div>
        <ErrorNotice error={write.error} />
        <DeletionReminders />
      </div>
    </Card>
  )
}
