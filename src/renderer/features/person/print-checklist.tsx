import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { SurfaceBreach } from './surface-view.ts'

export interface PrintChecklistProps {
  readonly person: Person
  readonly breaches: readonly SurfaceBreach[]
}

/** The way to the paper: one link where one breach has steps, else a choice of the breach. */
export function PrintChecklist({ person, breaches }: PrintChecklistProps): ReactElement {
  const { t } = useTranslation('person')
  const { breach } = useCatalogue()
  const navigate = useNavigate()
  const withSteps = breaches.filter(({ steps }) => steps > 0)
  const [only] = withSteps
  const label = t('actions.print', { name: person.name })
  const to = '/print/breaches/$breachId/$personId'
  if (!only) return <></>
  if (withSteps.length === 1) {
    return (
      <LinkButton kind="primary" to={to} params={{ breachId: only.breachId, personId: person.id }}>
        {label}
      </LinkButton>
    )
  }
  return (
    <Menu
      trigger={<Button kind="primary">{label}</Button>}
      actions={withSteps.map(({ breachId }) => ({
        id: breachId,
        label: breach(breachId)?.name ?? breachId,
        run: () => void navigate({ to, params: { breachId, personId: person.id } }),
      }))}
    />
  )
}
