import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import { paperDue } from './paper-due.ts'
import type { SheetContext } from './sheet-context.ts'
import styles from './sheet-how.module.css'

export interface HowAsideProps {
  readonly action: IncidentAction
  readonly sheet: SheetContext
}

const bold = { b: <b /> }

/** Beside the step: by when, at which account, on whose lists too; who does it, and room to write. */
export function HowAside({ action, sheet }: HowAsideProps): ReactElement {
  const { t } = useTranslation(['print', 'data'])
  const { date, list } = useDateWords()
  const { names, incident } = sheet
  const { accountId, responsibleId } = action
  const dueOn = paperDue(action.dueOn, incident.catalogue.action(action.actionId))
  const known = accountId && incident.account(accountId)
  const account = known && names.account(known)
  const others = incident.people
    .filter((other) => other.personId !== sheet.person.id)
    .filter((other) => other.actions.some((one) => one.key === action.key))
    .map((other) => names.person(other.personId))
  return (
    <div className={styles['aside']}>
      <p>
        <b>{t(`data:urgency.${action.urgency}`)}</b>
        {dueOn && `, ${t('steps.due', { when: date(dueOn, 'short') })}`}
      </p>
      {account && (
        <p>
          <Trans
            t={t}
            i18nKey={account.email === undefined ? 'steps.account' : 'steps.accountEmail'}
            values={{ ...account }}
            components={bold}
          />
        </p>
      )}
      {others.length > 0 && <p>{t('steps.together', { names: list(others) })}</p>}
      {responsibleId ? (
        <p>{t('steps.who', { name: names.person(responsibleId) })}</p>
      ) : (
        <p className={styles['ruled']}>{t('steps.whoBlank')}</p>
      )}
      <p className={styles['ruled']}>{t('steps.note')}</p>
    </div>
  )
}
