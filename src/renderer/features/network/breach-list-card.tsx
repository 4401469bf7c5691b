import { useState, type ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { usePartialDate } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ForgetListDialog } from './forget-list-dialog.tsx'
import { ListFileDialog } from './list-file-dialog.tsx'
import { ListReportNotice } from './list-report-notice.tsx'
import { NetworkAddress } from './network-address.tsx'
import type { ListReport, NetworkStatus } from './network-status.ts'
import styles from './network.module.css'
import { UpdateListDialog } from './update-list-dialog.tsx'

/** The list of Have I Been Pwned: whether it is here, and the ways to load and to forget it. */
export function BreachListCard({ status }: { readonly status: NetworkStatus }): ReactElement {
  const { t } = useTranslation('network')
  const date = usePartialDate()
  const [open, setOpen] = useState<'update' | 'file' | 'forget'>()
  const [report, setReport] = useState<ListReport>()
  const { list, hosts } = status
  const close = (): void => setOpen(undefined)
  const take = (loaded: ListReport): void => {
    setReport(loaded)
    close()
  }
  return (
    <Card title={t('list.title')}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t('list.text')}</p>
        <p>
          {list ? (
            <>
              <b>{t(`list.${list.from}`, { entries: list.entries, date: date(list.takenOn) })}</b>{' '}
              {t('list.old')}
            </>
          ) : (
            t('list.none')
          )}
        </p>
        {report && <ListReportNotice report={report} />}
        <div className={styles['links']}>
          <Button kind="primary" onPress={() => setOpen('update')}>
            {t('list.update')}
          </Button>
          <Button onPress={() => setOpen('file')}>{t('list.loadFile')}</Button>
          {list && (
            <Button kind="quiet" onPress={() => setOpen('forget')}>
              {t('list.forget')}
            </Button>
          )}
        </div>
        <p className={styles['small']}>
          <Trans t={t} i18nKey="list.credit" components={{ addr: <NetworkAddress /> }} />
        </p>
      </div>
      {open === 'update' && <UpdateListDialog host={hosts.hibp} onLoaded={take} onClose={close} />}
      {open === 'file' && <ListFileDialog onLoaded={take} onClose={close} />}
      {open === 'forget' && (
        <ForgetListDialog
          onForgotten={() => {
            setReport(undefined)
            close()
          }}
          onClose={close}
        />
      )}
    </Card>
  )
}
