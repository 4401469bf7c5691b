import type { ReactElement } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Trans, useTranslation } from 'react-i18next'
import { useHousehold } from '../../../state/household.ts'
import { orpc } from '../../../state/wire.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { UndoButton } from '../../imports-done/undo-button.tsx'
import { useFinishedImport } from '../../imports-done/use-finished-import.ts'
import { ExportDeletionSteps } from '../export-deletion-steps.tsx'
import { ImportSteps } from '../import-steps.tsx'
import { forgetImport, useImport } from '../import-store.ts'
import type { ImportReport } from '../import-types.ts'
import { Ledger } from './ledger.tsx'
import { LeftOutKinds } from './left-out-kinds.tsx'
import { PasswordCheckCard } from './password-check-card.tsx'
import { SkippedRows } from './skipped-rows.tsx'
import styles from './import-report-view.module.css'

const childrenOffered = 4

/** What was imported is looked at by child: that is where it says something. */
function WhereNext(): ReactElement {
  const { t } = useTranslation('import')
  const { children } = useHousehold()
  return (
    <>
      {children.slice(0, childrenOffered).map(({ id, name }, place) => (
        <LinkButton
          key={id}
          to="/people/$personId"
          params={{ personId: id }}
          kind={place === 0 ? 'primary' : 'secondary'}
        >
          {t('report.child', { name })}
        </LinkButton>
      ))}
      <LinkButton to="/accounts" kind={children.length === 0 ? 'primary' : 'secondary'}>
        {t('report.accounts')}
      </LinkButton>
    </>
  )
}

/** The end of an import: counts that add up, what was skipped and why, and the file to delete. */
export function ImportReportView({ report }: { readonly report: ImportReport }): ReactElement {
  const { t } = useTranslation('import')
  const { data: steps } = useQuery(orpc.imports.openSteps.queryOptions())
  const batch = useFinishedImport(report.batchId)
  const isFileGone = steps?.every(({ batchId }) => batchId !== report.batchId) ?? false
  const check = useImport((state) => state.check)
  const isUndone = batch?.undoneOn !== undefined
  const lead = isFileGone ? 'report.leadDone' : 'report.lead'
  return (
    <>
      <PageHeader
        title={t(isUndone ? 'report.titleUndone' : 'report.title')}
        lead={
          <Trans
            t={t}
            i18nKey={isUndone ? 'report.leadUndone' : lead}
            values={{ added: report.added, left: batch?.accounts ?? 0 }}
            components={{ b: <b /> }}
          />
        }
      />
      <ImportSteps current="done" withColumns={false} />
      <Ledger report={report} />
      {check && <PasswordCheckCard check={check} />}
      {report.skipped.length > 0 && (
        <Card title={t('report.why')}>
          <SkippedRows skipped={report.skipped} />
        </Card>
      )}
      {report.leftOut.length > 0 && <LeftOutKinds leftOut={report.leftOut} />}
      <ExportDeletionSteps />
      <div className={styles['actions']}>
        <WhereNext />
        <Button onPress={forgetImport}>{t('report.again')}</Button>
        {batch && !isUndone && <UndoButton of={batch} />}
      </div>
    </>
  )
}
