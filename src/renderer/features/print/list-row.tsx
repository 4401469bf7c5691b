import { Eye } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSettled } from '../incident/is-repeat.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import { ListStanding } from './list-standing.tsx'
import type { SheetContext } from './sheet-context.ts'
import styles from './sheet-list.module.css'
import { stepWords } from './step-words.ts'
import { TickBox } from './tick-box.tsx'

export interface ListRowProps {
  /** Absent on the list of somebody else, who has it under a number of their own. */
  readonly number?: number | undefined
  readonly action: IncidentAction
  readonly sheet: Pick<SheetContext, 'names' | 'incident'>
  /** Another line has the same words, at another account. */
  readonly saysAccount?: boolean | undefined
}

/** One line of the list: a box, the number, what is to be done, and by when or what has become of it. */
export function ListRow(props: ListRowProps): ReactElement | undefined {
  const { number, action, sheet, saysAccount = false } = props
  const { t } = useTranslation('print')
  const { names, incident } = sheet
  const words = stepWords(sheet, action)
  if (!words) return undefined
  const account = saysAccount && action.accountId ? incident.account(action.accountId) : undefined
  const isOpen = !isSettled(action)
  const isNoticed = isOpen && incident.catalogue.action(action.actionId)?.noticeable === true
  const lastWord = words.title.lastIndexOf(' ') + 1
  return (
    <li className={styles['row']} data-settled={!isOpen || undefined}>
      <TickBox state={action.state} />
      <span className={styles['number']}>{number}</span>
      <span className={styles['title']}>
        {isNoticed ? (
          <b>
            {words.title.slice(0, lastWord)}
            <span className={styles['whole']}>
              {words.title.slice(lastWord)}
              <Eye className={styles['eye']} aria-hidden />
              <span className="visually-hidden"> ({t('steps.noticeable')})</span>
            </span>
          </b>
        ) : (
          <b>{words.title}</b>
        )}
        {account && (
          <small> {Object.values(names.account(account)).filter(Boolean).join(', ')}</small>
        )}
      </span>
      <ListStanding action={action} sheet={sheet} />
    </li>
  )
}
