import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './about-card.module.css'
import { DiskProblem } from './disk-problem.tsx'

/** A window has no terminal: what went wrong is in a file, and this shows where. */
function LogButton(): ReactElement {
  const { t } = useTranslation('settings')
  const show = useMutation(
    orpc.desktop.showLogs.mutationOptions({ meta: { changesNothing: true } }),
  )
  return (
    <>
      <p className={styles['why']}>{t('about.logWhy')}</p>
      <DiskProblem
        error={show.error}
        words={{ title: t('about.logFailed'), text: t('about.logFailedText') }}
      />
      <Button isPending={show.isPending} onPress={() => show.mutate(undefined)}>
        {t('about.log')}
      </Button>
    </>
  )
}

/** Which program this is, and the way to what it is made of. */
export function AboutCard(): ReactElement {
  const { t } = useTranslation('settings')
  const status = useInterface((state) => state.status)
  return (
    <Card title={t('about.title')}>
      <dl className={styles['facts']}>
        <dt>{t('about.version')}</dt>
        <dd>{status?.version}</dd>
        <dt>{t('about.runs')}</dt>
        <dd>{status && t(`about.host.${status.host}`)}</dd>
        <dt>{t('about.network')}</dt>
        <dd>{t('about.networkText')}</dd>
      </dl>
      <div className={styles['actions']}>
        <LinkButton to="/about">{t('about.more')}</LinkButton>
        {status?.host === 'desktop' && <LogButton />}
      </div>
    </Card>
  )
}
