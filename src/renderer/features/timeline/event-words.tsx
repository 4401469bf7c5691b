import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import styles from './event-words.module.css'
import { BreachNote } from './breach-note.tsx'
import type { EventView } from './timeline-view.ts'

export interface EventWordsProps {
  readonly event: EventView
  /** What its account is called; empty where it has none, or it is not known yet. */
  readonly title: string
  /** Whose timeline it is; undefined for everybody’s. */
  readonly personId: PersonId | undefined
}

type StepView = Extract<EventView, { kind: 'step-done' }>

/** The step's title, in the words of the playbook. What it was ticked for is the breach beside it. */
function useStepTitle(): (event: StepView, title: string) => string {
  const { actionWords, breach, action } = useCatalogue()
  const { nameOf } = useHousehold()
  return ({ actionId, breachId, accountId, personIds }, title) => {
    const name = breach(breachId)?.name ?? breachId
    const service = accountId === undefined ? name : title
    const person = personIds[0]
    const words =
      action(actionId) &&
      actionWords({
        actionId,
        variant: 'default',
        params: {
          person: person === undefined ? '' : nameOf(person),
          service,
          account: service,
          breach: name,
          breachService: name,
          through: '',
          disclosedYear: breach(breachId)?.disclosed?.slice(0, 4) ?? '',
        },
      })
    return words?.title ?? actionId
  }
}

/** What happened, as a sentence that leads to the account and the breach. */
export function EventWords({ event, title, personId }: EventWordsProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { breach } = useCatalogue()
  const { date } = useDateWords()
  const stepTitle = useStepTitle()
  const accountId = 'accountId' in event ? event.accountId : undefined
  const breachId = 'breachId' in event ? event.breachId : undefined
  const nameOfBreach = (id: BreachId): string => breach(id)?.name ?? id
  const name = breachId === undefined ? '' : nameOfBreach(breachId)
  const components = {
    account:
      accountId === undefined ? (
        <span />
      ) : (
        <Link to="/accounts/$accountId" params={{ accountId }} className={styles['link']} />
      ),
    breach:
      breachId === undefined ? (
        <span />
      ) : (
        <Link to="/breaches/$breachId" params={{ breachId }} className={styles['link']} />
      ),
  }
  if (event.kind === 'search') {
    const about = event.address ?? [title, name].filter(Boolean).join(', ')
    return <div>{t(`event.search.${event.outcome}`, { about })}</div>
  }
  if (event.kind === 'imported') {
    const { fileName: file, added, changed, undoneOn } = event
    return (
      <div>
        {t('event.imported', { file, added, changed })}
        {undoneOn !== undefined && (
          <span className={styles['note']}>{t('undone', { date: date(undoneOn) })}</span>
        )}
      </div>
    )
  }
  const step = event.kind === 'step-done' ? stepTitle(event, title) : ''
  return (
    <div>
      <Trans
        t={t}
        i18nKey={`event.${event.kind}`}
        values={{ title, name, step }}
        components={components}
      />
      {'levels' in event && <BreachNote event={event} personId={personId} />}
    </div>
  )
}
