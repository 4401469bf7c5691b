import { Suspense, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './about.module.css'
import { LicenceList } from './licence-list.tsx'

/** Whose work is in the program, and under which terms. The texts are fetched when somebody asks for them. */
export function LicencesCard(): ReactElement {
  const { t } = useTranslation('about')
  const [isShown, show] = useState(false)
  const host = useInterface(({ status }) => status?.host)
  return (
    <Card title={t('licence.title')}>
      <div className={styles['words']}>
        <p>{t('licence.own')}</p>
        <p>{t('licence.others')}</p>
        {host === 'desktop' && <p>{t('licence.runtime')}</p>}
      </div>
      {isShown ? (
        <Suspense fallback={<Skeleton lines={6} />}>
          <LicenceList />
        </Suspense>
      ) : (
        <div>
          <Button onPress={() => show(true)}>{t('licence.show')}</Button>
        </div>
      )}
    </Card>
  )
}
