import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { FoundExport } from './backup-source.ts'
import { ContentsTable } from './contents-table.tsx'

import styles from './restore.module.css'
import { StepLead } from './step-lead.tsx'

export interface LookAtExportProps {
  readonly found: FoundExport
  readonly onGoOn: () => void
  readonly onAnother: () => void
}

/** What is in an open export, before a vault is made from it. */
export function LookAtExport({ found, onGoOn, onAnother }: LookAtExportProps): ReactElement {
  const { t } = useTranslation('restore')
  const { day } = useMomentWords()
  return (
    <>
      <StepLead>
        <Trans
          t={t}
          i18nKey="look.lead"
          values={{ moment: day(found.contents.madeAt) }}
          components={{ b: <b /> }}
        />
      </StepLead>
      <ContentsTable of="export" contents={found.contents} />
      <Notice title={t('look.shares.title')}>{t('look.shares.text')}</Notice>
      <div className={styles['ways']}>
        <Button onPress={onAnother}>{t('look.another')}</Button>
        <Button kind="primary" onPress={onGoOn}>
          {t('look.goOn')}
        </Button>
      </div>
    </>
  )
}
