import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { actionsByUrgency } from '../incident/actions-by-urgency.ts'
import type { IncidentAction, IncidentPerson } from '../incident/incident-view.ts'
import styles from './drill.module.css'
import { useDuration } from './use-duration.ts'

function Step({ step }: { readonly step: IncidentAction }): ReactElement {
  const { t } = useTranslation('drill')
  const { action, actionWords } = useCatalogue()
  const duration = useDuration()
  const words = actionWords(step)
  const minutes = action(step.actionId)?.minutes
  if (!words) return <></>
  return (
    <li className={styles['step']}>
      <div className={styles['stepHead']}>
        <span>{words.title}</span>
        {minutes !== undefined && minutes > 0 && <small>{duration(minutes)}</small>}
      </div>
      {step.waitingFor === 'service-suspended' && (
        <p className={styles['quiet']}>{t('plan.suspended')}</p>
      )}
      <Disclosure label={t('plan.how')} about={words.title}>
        <p>{words.why}</p>
        <ol className={styles['how']}>
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Disclosure>
    </li>
  )
}

function PersonPlan({ person }: { readonly person: IncidentPerson }): ReactElement {
  const { t } = useTranslation(['drill', 'data'])
  const { level, exposures, actions } = person
  const count = (state: 'exposed' | 'ask'): number =>
    exposures.filter((one) => one.state === state).length
  return (
    <div className={styles['person']}>
      <p className={styles['stand']}>
        <VerdictBadge level={level} />
        {t('plan.facts', { exposed: count('exposed'), asked: count('ask') })}
      </p>
      {actions.length === 0 && <p>{t('plan.nothing')}</p>}
      {actionsByUrgency(actions).map((group) => (
        <section key={group.urgency}>
          <h3>{t(`data:urgency.${group.urgency}`)}</h3>
          <ul className={styles['steps']}>
            {group.actions.map((step) => (
              <Step key={step.key} step={step} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** What each person's checklist would be. */
export function DrillPlan({
  people,
}: {
  readonly people: readonly IncidentPerson[]
}): ReactElement {
  const { t } = useTranslation('drill')
  const { nameOf, hueOf } = useHousehold()
  const [selected, setSelected] = useState(people[0]?.personId)
  const shown = people.find(({ personId }) => personId === selected) ?? people[0]
  if (!shown) return <p>{t('plan.nobody')}</p>
  return (
    <Card title={t('plan.heading')}>
      <Tabs
        label={t('plan.heading')}
        selected={shown.personId}
        onSelect={setSelected}
        tabs={people.map((person) => ({
          id: person.personId,
          label: (
            <span className={styles['tab']}>
              <PersonDot name={nameOf(person.personId)} hue={hueOf(person.personId)} />
              {nameOf(person.personId)}
            </span>
          ),
          content: <PersonPlan person={person} />,
        }))}
      />
    </Card>
  )
}
