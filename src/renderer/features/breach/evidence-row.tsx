import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountId, BreachId } from '../../../domain/model/id.ts'
import type { Verdict } from '../../../domain/model/verdict.ts'
import { usePartialDate } from '../../state/dates.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { NoticeDialog } from './notice-dialog.tsx'
import { RuleOutDialog } from './rule-out-dialog.tsx'
import { toldOfAccount } from './told-of-account.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './can-we-check.module.css'

export interface EvidenceRowProps {
  readonly breachId: BreachId
  readonly accountId: AccountId
  readonly verdict: Verdict
  readonly incident: IncidentData
}

/** One account in question: record a notice, rule it out with a reason, or take either back. */
export function EvidenceRow(props: EvidenceRowProps): ReactElement {
  const { breachId, accountId, verdict, incident } = props
  const { t } = useTranslation(['breach', 'ui'])
  const date = usePartialDate()
  const [asking, setAsking] = useState<'notice' | 'rule-out'>()
  const recordNotice = useMutation(orpc.breaches.recordNotice.mutationOptions())
  const ruleOut = useMutation(orpc.breaches.ruleOut.mutationOptions())
  const account = incident.account(accountId)
  const title = account?.title ?? t('who.account')
  const { noticeOn, isRuledOut, rulingReason } = toldOfAccount(verdict)
  const about = { breachId, accountId }
  const close = (): void => setAsking(undefined)
  const takeBack = (): void => {
    const undone = { onSuccess: () => showToast({ title: t('check.takenBack'), tone: 'done' }) }
    if (noticeOn) recordNotice.mutate({ ...about, arrived: null }, undone)
    if (isRuledOut) ruleOut.mutate({ ...about, reason: null }, undone)
  }
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <span>
          <Link to="/accounts/$accountId" params={{ accountId }}>
            {title}
          </Link>{' '}
          {account && (
            <span className={styles['holder']}>
              {t('check.holder', { name: incident.household.nameOf(account.holderId) })}
            </span>
          )}
        </span>
        <VerdictBadge level={verdict.level} />
      </div>
      {noticeOn && (
        <p className={styles['told']}>{t('check.noticeOn', { when: date(noticeOn) })}</p>
      )}
      {isRuledOut && rulingReason !== undefined && (
        <p className={styles['told']}>{t('check.ruledOut', { reason: rulingReason })}</p>
      )}
      <ErrorNotice error={recordNotice.error ?? ruleOut.error} />
      <div className={styles['buttons']}>
        {noticeOn || isRuledOut ? (
          <Button
            onPress={takeBack}
            isPending={recordNotice.isPending || ruleOut.isPending}
            aria-label={t('check.takeBackFor', { account: title })}
          >
            {t('check.takeBack')}
          </Button>
        ) : (
          <>
            <Button
              onPress={() => setAsking('notice')}
              aria-label={t('check.arrivedFor', { account: title })}
            >
              {t('check.arrived')}
            </Button>
            <Button
              onPress={() => setAsking('rule-out')}
              aria-label={t('check.ruleOutFor', { account: title })}
            >
              {t('check.ruleOut')}
            </Button>
          </>
        )}
      </div>
      {asking === 'notice' && (
        <NoticeDialog
          account={title}
          isPending={recordNotice.isPending}
          error={recordNotice.error}
          onClose={close}
          onSave={(arrived) => {
            const undo = (): void => recordNotice.mutate({ ...about, arrived: null })
            const done = (): void => {
              close()
              showToast({
                title: t('check.noticeDone'),
                tone: 'done',
                action: { label: t('ui:undo'), run: undo },
              })
            }
            recordNotice.mutate({ ...about, arrived }, { onSuccess: done })
          }}
        />
      )}
      {asking === 'rule-out' && (
        <RuleOutDialog
          account={title}
          isPending={ruleOut.isPending}
          error={ruleOut.error}
          onClose={close}
          onSave={(reason) => {
            const undo = (): void => ruleOut.mutate({ ...about, reason: null })
            const done = (): void => {
              close()
              showToast({
                title: t('check.ruleOutDone'),
                tone: 'done',
                action: { label: t('ui:undo'), run: undo },
              })
            }
            ruleOut.mutate({ ...about, reason }, { onSuccess: done })
          }}
        />
      )}
    </li>
  )
}
