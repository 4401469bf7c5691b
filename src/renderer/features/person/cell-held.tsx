import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { PersonRole } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { cellHolding } from './cell-facts.ts'
import { FactSources } from './fact-sources.tsx'
import type { SurfaceRow } from './surface-view.ts'

export interface CellHeldProps {
  readonly row: SurfaceRow
  readonly dataClass: DataClassId
  readonly role: PersonRole
  readonly state: 'assumed' | 'held'
}

/** Why the catalogue thinks that the service has it, and where that was read. */
export function CellHeld({ row, dataClass, role, state }: CellHeldProps): ReactElement {
  const { t } = useTranslation('person')
  const { service } = useCatalogue()
  const found = cellHolding(row.serviceId && service(row.serviceId), dataClass, role)
  if (!found) return state === 'held' ? <></> : <p>{t('cell.notListed')}</p>
  return (
    <>
      <p>{t(`cell.holds.${found.holding.basis}`)}</p>
      <FactSources sources={found.sources} />
    </>
  )
}
