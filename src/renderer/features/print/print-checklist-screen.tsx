import type { ReactElement } from 'react'
import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { NoChecklist } from './no-checklist.tsx'
import { PrintDesk } from './print-desk.tsx'

export interface PrintChecklistScreenProps {
  readonly breachId: BreachId
  readonly personId: PersonId
}

/** One person's checklist for one breach of the catalogue, as it will be printed. */
export function PrintChecklistScreen(props: PrintChecklistScreenProps): ReactElement {
  const { breachId, personId } = props
  const breach = useCatalogue().breach(breachId)
  if (!breach) return <NoChecklist breachId={undefined} />
  return <PrintDesk breach={breach} personId={personId} />
}
