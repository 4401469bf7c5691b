import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Reason } from '../../../domain/model/verdict.ts'
import { useAccessWords } from '../../state/access-words.ts'
import { useDateWords } from '../../state/dates.ts'
import { useReason } from '../../state/reason.ts'
import { stepCounts } from '../breach/step-counts.ts'
import { PaperHead } from './paper-head.tsx'
import type { SheetPartProps } from './sheet-context.ts'
import { SheetProgress } from './sheet-progress.tsx'
import { SheetSummary } from './sheet-summary.tsx'
import styles from './sheet-head.module.css'

/** The guardian's own words may hold anything, so they stay off paper (P7). */
const withoutOwnWords = ({ code, params: { reason: _own, ...params } }: Reason): Reason => ({
  code,
  params,
})

/** Whose sheet it is, of which day, about which breach, which accounts, how sure and why. */
export function SheetHead({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation(['print', 'verdicts'])
  const { breach, assessed, names, incident, person } = sheet
  const { date } = useDateWords()
  const accessWords = useAccessWords()
  const reasonWords = useReason()
  const access = accessWords(breach.access)
  return (
    <PaperHead
      eyebrow={t(person.role === 'child' ? 'head.eyebrow' : 'head.eyebrowGuardian')}
      title={names.person(person.id)}
      subtitle={breach.name}
    >
      <SheetSummary sheet={sheet} />
      <dl className={styles['facts']}>
        <div>
          <dt>{t('head.howSure')}</dt>
          {assessed.verdicts.map(({ accountId, verdict }) => {
            const account = incident.account(accountId)
            const [reason] = verdict.reasons
            if (!account || !reason) return undefined
            const { service, holder, email } = names.account(account)
            return (
              <dd key={accountId}>
                <Trans
                  t={t}
                  i18nKey={email === undefined ? 'head.reason' : 'head.reasonEmail'}
                  values={{
                    level: t(`verdicts:level.${verdict.level}`),
                    service,
                    holder,
                    email,
                    reason: reasonWords(withoutOwnWords(reason)),
                  }}
                  components={{ b: <b /> }}
                />
              </dd>
            )
          })}
        </div>
        <div>
          <dt>{t('head.when')}</dt>
          <dd>
            {access ? t('head.access', { when: access }) : t('head.accessUnknown')}{' '}
            {breach.disclosed && t('head.disclosed', { when: date(breach.disclosed) })}
          </dd>
        </div>
        <div>
          <dt>{t('head.steps')}</dt>
          <dd>
            <SheetProgress counts={stepCounts(assessed.actions)} />
          </dd>
        </div>
      </dl>
    </PaperHead>
  )
}
