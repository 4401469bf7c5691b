import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useAccessWords } from '../../state/access-words.ts'
import { useDateWords } from '../../state/dates.ts'
import { useReason } from '../../state/reason.ts'
import type { SheetPartProps } from './sheet-context.ts'
import styles from './checklist-sheet.module.css'
import { withoutOwnWords } from './without-own-words.ts'

/** How sure it is and why: each account, when it happened, and who said what was not taken. */
export function SheetKnown({ sheet }: SheetPartProps): ReactElement {
  const { t } = useTranslation(['print', 'verdicts'])
  const { breach, assessed, names, incident } = sheet
  const { date } = useDateWords()
  const accessWords = useAccessWords()
  const reasonWords = useReason()
  const access = accessWords(breach.access)
  return (
    <section>
      <h2>{t('known.title')}</h2>
      <ul className={`${styles['dots']} ${styles['known']}`}>
        {assessed.verdicts.map(({ accountId, verdict }) => {
          const account = incident.account(accountId)
          const [reason] = verdict.reasons
          if (!account || !reason) return undefined
          const { service, holder, email } = names.account(account)
          return (
            <li key={accountId}>
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
            </li>
          )
        })}
        <li>
          {access ? t('head.access', { when: access }) : t('head.accessUnknown')}{' '}
          {breach.disclosed && t('head.disclosed', { when: date(breach.disclosed) })}
        </li>
        {breach.notTaken.length === 0 && <li>{t('notTaken.unknown')}</li>}
        {breach.notTaken
          // Where the words are the family's own only the kind of data is left of them, and "Not taken" names it.
          .filter(({ dataClass, text }) => text !== incident.catalogue.dataClassName(dataClass))
          .map((one) => (
            <li key={one.dataClass}>{one.text}</li>
          ))}
      </ul>
    </section>
  )
}
