import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import type { BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useIncident } from '../incident/use-incident.ts'
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
  const isDifference = item.kind === 'difference'
  if (item.personId !== undefined && !incident.household.person(item.personId)) {
    return <NoChecklist breachId={breach.id} />
  }
  return (
    <PaperScreen
      document={item.kind}
      look={look}
      back={{
        // What is new is come for from the breach; the others are chosen among all documents.
        to: isDifference ? '/breaches/$breachId' : '/print/breaches/$breachId',
        params: { breachId: breach.id },
      }}
      backLabel={t(isDifference ? 'print:toolbar.back' : 'print:toolbar.all')}
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
