import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import type { wire } from '../../state/wire.ts'
import { Points } from '../../ui/points.tsx'

export type PersonLeaving = Awaited<ReturnType<typeof wire.household.personLeaving>>

export interface PersonLeavingFactsProps {
  readonly person: Person
  readonly leaving: PersonLeaving
}

/** What goes with a person, thing by thing, and what stays. */
export function PersonLeavingFacts({ person, leaving }: PersonLeavingFactsProps): ReactElement {
  const { t } = useTranslation('erasure')
  const { name, role } = person
  const { accountsGoing, holdings, ticks, letters, accountsStaying } = leaving
  return (
    <>
      <p>{t('person.lead')}</p>
      <Points>
        <li>{t('person.facts', { name, role })}</li>
        {accountsGoing > 0 && <li>{t('person.accountsGoing', { count: accountsGoing })}</li>}
        {holdings > 0 && <li>{t('person.holdings', { count: holdings, name })}</li>}
        {ticks > 0 && <li>{t('person.ticks', { count: ticks, name })}</li>}
        {letters > 0 && <li>{t('person.letters', { count: letters, name })}</li>}
      </Points>
      {accountsStaying > 0 && <p>{t('person.staying', { count: accountsStaying, name })}</p>}
    </>
  )
}
