import { Link, notFound } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { ChecklistSheet } from '../print/checklist-sheet.tsx'
import { PaperDesk } from '../print/paper-desk.tsx'
import { usePaperLook } from '../print/paper-look.ts'
import { PaperPlaceContext } from '../print/paper-place.ts'
import { PaperToolbar } from '../print/paper-toolbar.tsx'
import { sheetContext } from '../print/sheet-context.ts'
import { useHasPlaces, usePaperNames } from '../print/use-paper-names.ts'
import { useDrill } from './use-drill.ts'

export interface PrintDrillScreenProps {
  readonly serviceId: ServiceId
}

function DrillDesk({ serviceId }: PrintDrillScreenProps): ReactElement {
  const { t } = useTranslation('drill')
  const { incident } = useDrill(serviceId)
  const look = usePaperLook()
  const [namesPlaces, setNamesPlaces] = useState(false)
  const names = usePaperNames(incident.accounts, { namesPlaces })
  const hasPlaces = useHasPlaces(incident.accounts)
  // On paper the breach is called what the service may be called there (P7).
  const breach = {
    ...incident.breach,
    name: t('paper.name', { service: names.service(serviceId) }),
  }
  const named = { ...incident, breach }
  return (
    <PaperDesk
      toolbar={
        <PaperToolbar
          document="drill"
          ways={
            <Link to="/drill/$serviceId" params={{ serviceId }}>
              <ArrowLeft aria-hidden />
              {t('paper.back')}
            </Link>
          }
          waysLabel={t('paper.ways')}
          look={look}
          namesPlaces={hasPlaces ? namesPlaces : undefined}
          onNamesPlaces={setNamesPlaces}
        />
      }
    >
      <PaperPlaceContext value={{ isOneOfMany: incident.people.length > 1, isLeftOut: false }}>
        {incident.people.map(({ personId }) => {
          const sheet = sheetContext(named, names, personId)
          return (
            sheet && (
              <ChecklistSheet key={personId} sheet={sheet} look={look} mark={t('paper.mark')} />
            )
          )
        })}
      </PaperPlaceContext>
    </PaperDesk>
  )
}

/** The checklists of a drill, each page marked as such. */
export function PrintDrillScreen({ serviceId }: PrintDrillScreenProps): ReactElement {
  const { service } = useCatalogue()
  if (!service(serviceId)) throw notFound()
  return <DrillDesk serviceId={serviceId} />
}
