import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { PersonHeadline } from '../person/person-headline.tsx'
import type { PersonSummary } from './household-lead.ts'

/** The one sentence that says the most important thing about a person. */
export function PersonSentence({ summary }: { readonly summary: PersonSummary }): ReactElement {
  const { t } = useTranslation('household')
  const name = useHousehold().nameOf(summary.personId)
  switch (summary.sentence) {
    case 'lost':
    case 'held':
      return summary.headline ? (
        <PersonHeadline name={name} headline={summary.headline} />
      ) : (
        <>{t('people.unknown', { name })}</>
      )
    case 'touched':
      return (
        <b>{t('people.touched', { name, count: summary.breaches, open: summary.openSteps })}</b>
      )
    case 'unchecked':
      return <>{t('people.unchecked', { name, count: summary.couldNotCheck })}</>
    case 'counted':
      return (
        <>{t('people.counted', { name, services: summary.services, kinds: summary.dataClasses })}</>
      )
    case 'theirs':
      return <>{t('people.theirs', { name, count: summary.theirs })}</>
    case 'unknown':
    case 'nothing':
      return <>{t(`people.${summary.sentence}`, { name })}</>
  }
}
