import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import type { OverviewView } from './timeline-view.ts'

export interface TimelineLeadProps {
  readonly overview: OverviewView
  readonly personId: PersonId | undefined
}

/** What matters most: accounts that were open while a breach went on. No name of a service is in it (P10). */
export function TimelineLead({ overview, personId }: TimelineLeadProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { nameOf } = useHousehold()
  const { duringBreach, touching, unchecked, theirs } = overview
  const { surely, maybe } = duringBreach
  const name = personId === undefined ? '' : nameOf(personId)
  const scope = personId === undefined ? 'all' : 'person'
  const values = { name, scope }
  const components = { b: <b /> }
  const main =
    surely > 0 ? (
      <>
        <Trans
          t={t}
          i18nKey={personId === undefined ? 'lead.open' : 'lead.openOf'}
          values={{ ...values, count: surely }}
          components={components}
        />
        {maybe > 0 && <> {t('lead.more', { count: maybe })}</>}
      </>
    ) : maybe > 0 ? (
      <Trans
        t={t}
        i18nKey="lead.maybe"
        values={{ ...values, count: maybe }}
        components={components}
      />
    ) : (
      <Trans
        t={t}
        i18nKey={touching > 0 ? 'lead.closed' : 'lead.none'}
        values={{ ...values, count: touching }}
        components={components}
      />
    )
  return (
    <>
      {main}
      {unchecked > 0 && <> {t('lead.unchecked', { count: unchecked })}</>}
      {theirs > 0 && <> {t('lead.theirs', { count: theirs })}</>}
    </>
  )
}
