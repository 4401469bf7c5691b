import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ActionWords } from '../../../domain/model/playbook.ts'
import { useDateWords } from '../../state/dates.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import { SourceList } from './source-list.tsx'
import type { IncidentData } from '../incident/use-incident.ts'
import styles from './action-details.module.css'

export interface ActionFactsProps {
  readonly action: IncidentAction
  readonly words: ActionWords
  readonly incident: IncidentData
}

const bold = { b: <b /> }

/** The names of the others on whose list the step stands; it is ticked there as well. */
const othersWith = (action: IncidentAction, incident: IncidentData): readonly string[] =>
  incident.people
    .filter((person) => person.personId !== action.personId)
    .filter((person) => person.actions.some((one) => one.key === action.key))
    .map((person) => incident.household.nameOf(person.personId))

/** Beside the how: when it is done, what does not replace it, at which account, and where it is from. */
export function ActionFacts({ action, words, incident }: ActionFactsProps): ReactElement {
  const { t } = useTranslation('breach')
  const { list } = useDateWords()
  const { accountId, causes } = action
  const { doneWhen, doesNotHelp } = words
  const others = othersWith(action, incident)
  const sources = incident.catalogue.action(action.actionId)?.sources ?? []
  return (
    <div className={styles['facts']}>
      {doneWhen !== undefined && (
        <p>
          <Trans t={t} i18nKey="steps.doneWhen" values={{ text: doneWhen }} components={bold} />
        </p>
      )}
      {doesNotHelp !== undefined && (
        <p>
          <Trans
            t={t}
            i18nKey="steps.doesNotHelp"
            values={{ text: doesNotHelp }}
            components={bold}
          />
        </p>
      )}
      {accountId && (
        <p>
          <Trans
            t={t}
            i18nKey="steps.account"
            values={{ account: incident.account(accountId)?.title }}
            components={{ a: <Link to="/accounts/$accountId" params={{ accountId }} /> }}
          />
        </p>
      )}
      {causes.length > 0 && (
        <p>{t('steps.because', { classes: list(causes.map(incident.catalogue.dataClassName)) })}</p>
      )}
      {others.length > 0 && <p>{t('steps.together', { names: list(others) })}</p>}
      {sources.length > 0 && (
        <SourceList
          sources={sources}
          linkOf={(sourceId) => ({ of: 'action-source', actionId: action.actionId, sourceId })}
        />
      )}
    </div>
  )
}
