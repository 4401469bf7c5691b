import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../../ui/card.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { exportGuides, type ExportGuideId } from './export-guides.ts'
import styles from './how-to-export.module.css'

function ExportSteps({ guide }: { readonly guide: ExportGuideId }): ReactElement {
  const { t } = useTranslation('import')
  return (
    <ol className={styles['steps']} aria-label={t(`how.from.${guide}.name`)}>
      {(['step1', 'step2', 'step3'] as const).map((step) => (
        <li key={step}>
          <Trans t={t} i18nKey={`how.from.${guide}.${step}`} components={{ c: <code /> }} />
        </li>
      ))}
    </ol>
  )
}

/** Where to put an export meanwhile, and how to make it in each program. */
export function HowToExport(): ReactElement {
  const { t } = useTranslation('import')
  const [guide, setGuide] = useState<ExportGuideId>()
  const options = exportGuides.map(({ id, keywords }) => ({
    id,
    label: t(`how.from.${id}.name`),
    keywords,
  }))
  return (
    <Card title={t('how.title')}>
      <div className={styles['body']}>
        <div className={styles['where']}>
          <h3>{t('how.where')}</h3>
          <p>{t('how.plainText')}</p>
          <p>{t('how.whereText')}</p>
        </div>
        <ComboBox
          label={t('how.label')}
          placeholder={t('how.find')}
          options={options}
          value={guide}
          onChange={setGuide}
        />
        <div aria-live="polite" className={styles['guide']}>
          {guide === undefined ? (
            <p className={styles['aside']}>{t('how.pick')}</p>
          ) : (
            <>
              <ExportSteps guide={guide} />
              <p className={styles['aside']}>{t('how.moved')}</p>
            </>
          )}
        </div>
      </div>
    </Card>
  )
}
