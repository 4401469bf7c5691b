import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { NotFoundPage } from '../../frame/not-found-view.tsx'
import { useHousehold } from '../../state/household.ts'
import { usePaperLook } from '../print/paper-look.ts'
import { LedgerPaper } from './ledger-paper.tsx'
import { PaperScreen } from './paper-screen.tsx'

/** One person's ledger for the hand-over, ready to print. */
export function LedgerPaperScreen({ personId }: { readonly personId: PersonId }): ReactElement {
  const { t } = useTranslation(['papers', 'print'])
  const look = usePaperLook()
  const [namesPlaces, setNamesPlaces] = useState(false)
  if (!useHousehold().person(personId)) return <NotFoundPage />
  return (
    <PaperScreen
      document="ledger"
      look={look}
      back={{ to: '/people/$personId/ledger', params: { personId } }}
      backLabel={t('toLedger')}
      placesLabel={t('print:exposure.places')}
      namesPlaces={namesPlaces}
      onNamesPlaces={setNamesPlaces}
    >
      <LedgerPaper personId={personId} namesPlaces={namesPlaces} look={look} />
    </PaperScreen>
  )
}
