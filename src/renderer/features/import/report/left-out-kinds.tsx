import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../ui/card.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { ImportReport } from '../import-types.ts'
import { LeftOutKind } from '../left-out-kind.tsx'
import styles from './left-out-kinds.module.css'

/** What the file had beside accounts, named until the report is closed. */
export function LeftOutKinds({ leftOut }: Pick<ImportReport, 'leftOut'>): ReactElement {
  const { t } = useTranslation('import')
  return (
    <Card title={t('report.leftOut')}>
      <div className={styles['kinds']}>
        <p>{t('leftOut.text')}</p>
        {leftOut.map((kind) => (
          <Disclosure key={kind.what} label={t(`kind.${kind.what}`, { count: kind.count })}>
            <LeftOutKind of={kind} />
          </Disclosure>
        ))}
      </div>
    </Card>
  )
}
