import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { PersonHeadline } from '../person/person-headline.tsx'
import type { HouseholdLead } from './household-lead.ts'

export interface LeadWordsProps {
  readonly lead: HouseholdLead
  readonly openBreaches: number
}

/** The household's first sentence, the decisive part in bold. */
export function LeadWords({ lead, openBreaches }: LeadWordsProps): ReactElement {
  const { t } = useTranslation('household')
  const { nameOf } = useHousehold()
  switch (lead.kind) {
    case 'lost':
      return (
        <>
          <PersonHeadline name={nameOf(lead.personId)} headline={lead.headline} />{' '}
          {t('lead.open', { count: openBreaches })}
        </>
      )
    case 'touched':
      return <b>{t('lead.touched', { count: openBreaches })}</b>
    case 'settled':
      return <b>{t('lead.settled')}</b>
    case 'quiet':
    case 'empty':
      return (
        <>
          <b>{t(`lead.${lead.kind}`)}</b> {t(`lead.${lead.kind}More`)}
        </>
      )
  }
}
