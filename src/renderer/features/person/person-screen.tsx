import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { NotFoundView } from '../../frame/not-found-view.tsx'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExposureCard } from './exposure-card.tsx'
import { ForLife } from './for-life.tsx'
import { LeakedDecoys } from './leaked-decoys.tsx'
import { PersonEmpty } from './person-empty.tsx'
import { PersonHeadline } from './person-headline.tsx'
import { PersonNotes } from './person-notes.tsx'
import { PersonTiles } from './person-tiles.tsx'
import { PersonWays } from './person-ways.tsx'
import { PrintChecklist } from './print-checklist.tsx'
import { TouchingBreaches } from './touching-breaches.tsx'

export interface PersonScreenProps {
  readonly personId: PersonId
}

/** The exposure surface of one person: the decisive sentence, figures, the matrix, breaches, what is out for life. */
export function PersonScreen({ personId }: PersonScreenProps): ReactElement {
  const { t } = useTranslation('person')
  const person = useHousehold().person(personId)
  const { data: surface } = useSuspenseQuery(
    orpc.surface.person.queryOptions({ input: { personId } }),
  )
  if (!person) return <NotFoundView />
  const { name } = person
  const { headline } = surface
  const isEmpty = surface.rows.length === 0
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={name}
        lead={
          headline ? (
            <PersonHeadline name={name} headline={headline} hasMeaning />
          ) : (
            t(isEmpty ? 'lead.empty' : 'lead.unknown', { name })
          )
        }
        actions={
          !isEmpty && (
            <>
              <PrintChecklist person={person} breaches={surface.breaches} />
              <LinkButton to="/print/people/$personId" params={{ personId }}>
                {t('actions.printMatrix')}
              </LinkButton>
              <LinkButton to="/accounts/new">{t('actions.add')}</LinkButton>
            </>
          )
        }
      />
      <PersonWays personId={personId} current="surface" />
      {isEmpty ? (
        <>
          <PersonEmpty person={person} />
          <PersonNotes person={person} surface={surface} />
        </>
      ) : (
        <>
          <PersonTiles person={person} surface={surface} />
          <PersonNotes person={person} surface={surface} />
          <ExposureCard person={person} surface={surface} />
          <LeakedDecoys person={person} surface={surface} />
          <TouchingBreaches person={person} surface={surface} />
          <ForLife surface={surface} />
        </>
      )}
    </>
  )
}
