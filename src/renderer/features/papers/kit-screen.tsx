import type { ReactElement } from 'react'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { NoChecklist } from '../print/no-checklist.tsx'
import { KitDesk } from './kit-desk.tsx'

/** Which documents about a breach to print, for whom, in one go or one after another. */
export function KitScreen({ breachId }: { readonly breachId: BreachId }): ReactElement {
  const breach = useCatalogue().breach(breachId)
  if (!breach) return <NoChecklist breachId={undefined} />
  return <KitDesk breach={breach} />
}
