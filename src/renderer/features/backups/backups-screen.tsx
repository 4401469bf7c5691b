import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Column, TwoColumns } from '../../ui/two-columns.tsx'
import { AutomaticBackupsCard } from './automatic-backups-card.tsx'
import { BackupProblem } from '../kept-backups/backup-problem.tsx'
import { backupsQuery } from '../kept-backups/backups-query.ts'
import { CheckCard } from './check-card.tsx'
import { RestoreCard } from './restore-card.tsx'
import { SaveBackupCard } from './save-backup-card.tsx'
import { SetAsideCard } from './set-aside-card.tsx'

/** What there is to fall back on: automatic backups, one for another place, and the way back. */
export function BackupsScreen(): ReactElement {
  const { t } = useTranslation('backups')
  const { moment } = useMomentWords()
  const { data } = useSuspenseQuery(backupsQuery())
  const newest = data.backups.find(({ readable }) => readable)
  const make = useMutation(
    orpc.backups.make.mutationOptions({
      onSuccess: () => showToast({ title: t('made'), tone: 'done' }),
    }),
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          <Trans
            t={t}
            i18nKey={newest ? 'lead.newest' : 'lead.none'}
            values={newest && { moment: moment(newest.madeAt) }}
            components={{ b: <b /> }}
          />
        }
        actions={
          <Button kind="primary" onPress={() => make.mutate(undefined)} isPending={make.isPending}>
            {t('make')}
          </Button>
        }
      />
      <ErrorNotice error={make.error} />
      <BackupProblem problem={data.problem} />
      <TwoColumns>
        <Column>
          <AutomaticBackupsCard view={data} />
          <SetAsideCard setAside={data.setAside} />
        </Column>
        <Column>
          <SaveBackupCard />
          <RestoreCard />
          <CheckCard />
        </Column>
      </TwoColumns>
    </>
  )
}
