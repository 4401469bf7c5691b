import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../../ui/card.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import styles from './how-to-export.module.css'

const sources = ['chrome', 'firefox', 'bitwarden', 'sheet'] as const
type Source = (typeof sources)[number]

function ExportSteps({ source }: { readonly source: Source }): ReactElement {
  const { t } = useTranslation('import')
  return (
    <ol className={styles['steps']}>
      {(['step1', 'step2', 'step3'] as const).map((step) => (
        <li key={step}>
          <Trans t={t} i18nKey={`how.${source}.${step}`} components={{ c: <code /> }} />
        </li>
      ))}
    </ol>
  )
}

/** How to make the export in each program, and where to put it meanwhile. */
export function HowToExport(): ReactElement {
  const { t } = useTranslation('import')
  const [source, setSource] = useState<Source>('chrome')
  return (
    <Card title={t('how.title')}>
      <div className={styles['body']}>
        <Tabs
          label={t('how.label')}
          selected={source}
          onSelect={setSource}
          tabs={sources.map((id) => ({
            id,
            label: t(`how.${id}.tab`),
            content: <ExportSteps source={id} />,
          }))}
        />
        <p className={styles['aside']}>{t('how.moved')}</p>
        <div className={styles['where']}>
          <h3>{t('how.where')}</h3>
          <p>{t('how.whereText')}</p>
        </div>
      </div>
    </Card>
  )
}
