import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { FileCard } from '../incident/file-card.tsx'
import { PlatformQuestionCard } from '../review/platform-question-card.tsx'
import { ReviewLink } from '../review/review-link.tsx'
import { BreachHeader } from './breach-header.tsx'
import { CanWeCheck } from './can-we-check.tsx'
import { Checklists } from './checklists.tsx'
import { FallsWith } from './falls-with.tsx'
import { FirstStep } from './first-step.tsx'
import { HibpCard } from './hibp-card.tsx'
import type { IncidentAction, IncidentPerson } from '../incident/incident-view.ts'
import { NewsOfFile } from './news-of-file.tsx'
import { LostClasses } from './lost-classes.tsx'
import { NotTaken } from './not-taken.tsx'
import { OwnKnowledge } from './own-knowledge.tsx'
import { PersonCards } from './person-cards.tsx'
import { SourcesCard } from './sources-card.tsx'
import type { Spotlight } from './spotlight.ts'
import { useIncident } from '../incident/use-incident.ts'
import { WhatHappened } from './what-happened.tsx'
import styles from './breach-screen.module.css'

export interface BreachScreenProps {
  readonly breachId: BreachId
}

const firstWithSteps = (people: readonly IncidentPerson[]): Spotlight | undefined => {
  const first = people.find((person) => person.actions.some((action) => action.state === 'to-do'))
  return first && { personId: first.personId }
}

function Incident({ breach }: { readonly breach: Breach }): ReactElement {
  const incident = useIncident(breach)
  const { people } = incident
  const [spotlight, setSpotlight] = useState<Spotlight | undefined>(() => firstWithSteps(people))
  const showStep = ({ personId, key }: IncidentAction): void => setSpotlight({ personId, key })
  const shown = people.find((person) => person.personId === spotlight?.personId) ?? people[0]
  return (
    <>
      <BreachHeader incident={incident} />
      <PlatformQuestionCard breachId={breach.id} />
      <ReviewLink incident={incident} />
      <FileCard
        view={incident.view}
        firstStep={<FirstStep incident={incident} onShowStep={showStep} />}
      />
      <NewsOfFile incident={incident} onShowStep={showStep} />
      <WhatHappened incident={incident} />
      <PersonCards incident={incident} />
      <NotTaken breach={breach} />
      {shown && (
        <Checklists
          incident={incident}
          selected={shown.personId}
          onSelect={(personId) => setSpotlight({ personId })}
          spotlight={spotlight}
        />
      )}
      <div className={styles['two']}>
        {shown ? (
          <FallsWith incident={incident} onShowStep={showStep} />
        ) : (
          <LostClasses breach={breach} />
        )}
        <CanWeCheck incident={incident} />
      </div>
      {breach.hibp && <HibpCard hibp={breach.hibp} />}
      <OwnKnowledge breach={breach} />
      <SourcesCard breach={breach} />
    </>
  )
}

/** The household's file on one breach: who, with what, how sure, what falls with it, what to do. */
export function BreachScreen({ breachId }: BreachScreenProps): ReactElement {
  const { t } = useTranslation('breach')
  const breach = useCatalogue().breach(breachId)
  if (breach) return <Incident breach={breach} />
  return (
    <PageHeader
      eyebrow={t('eyebrow')}
      title={t('missing.title')}
      lead={t('missing.text')}
      actions={
        <LinkButton to="/breaches" kind="primary">
          {t('missing.action')}
        </LinkButton>
      }
    />
  )
}
