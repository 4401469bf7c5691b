import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useIncident } from '../breach/use-incident.ts'
import { NoChecklist } from '../print/no-checklist.tsx'
import { usePaperLook } from '../print/paper-look.ts'
import { KitPaper } from './kit-paper.tsx'
import type { KitItem } from './paper-document.ts'
import { PaperScreen } from './paper-screen.tsx'

export interface BreachPaperScreenProps {
  readonly breachId: BreachId
  readonly item: KitItem
}

function BreachPaper({ breach, item }: { readonly breach: Breach; readonly item: KitItem }) {
  const { t } = useTranslation(['papers', 'print'])
  const incident = useIncident(breach)
  const look = usePaperLook()
  const [namesPlaces, setNamesPlaces] = useState(false)
  if (item.personId !== undefined && !incident.household.person(item.personId)) {
    return <NoChecklist breachId={breach.id} />
  }
  return (
    <PaperScreen
      look={look}
      back={{ to: '/print/breaches/$breachId', params: { breachId: breach.id } }}
      backLabel={t('print:toolbar.all')}
      placesLabel={t('print:exposure.places')}
      namesPlaces={item.kind === 'talk' ? undefined : namesPlaces}
      onNamesPlaces={setNamesPlaces}
    >
      <KitPaper item={item} incident={incident} namesPlaces={namesPlaces} look={look} />
    </PaperScreen>
  )
}

/** One document about a breach that is no checklist, at an address of its own. */
export function BreachPaperScreen({ breachId, item }: BreachPaperScreenProps): ReactElement {
  const breach = useCatalogue().breach(breachId)
  if (!breach) return <NoChecklist breachId={undefined} />
  return <BreachPaper breach={breach} item={item} />
}
