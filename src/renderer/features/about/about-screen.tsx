import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import styles from './about.module.css'
import { LicencesCard } from './licences-card.tsx'
import { VersionsCard } from './versions-card.tsx'

const sentences = ['does', 'doesNot', 'advice', 'sources'] as const

/** Which program this is, down to its parts and their licences; nothing of the family. */
export function AboutScreen(): ReactElement {
  const { t } = useTranslation('about')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Trans t={t} i18nKey="lead" components={{ b: <b /> }} />}
      />
      <TwoColumns>
        <Card title={t('what.title')}>
          <div className={styles['words']}>
            {sentences.map((name) => (
              <p key={name}>{t(`what.${name}`)}</p>
            ))}
          </div>
        </Card>
        <VersionsCard />
      </TwoColumns>
      <LicencesCard />
    </>
  )
}
