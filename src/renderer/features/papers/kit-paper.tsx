import type { ReactElement } from 'react'
import type { IncidentData } from '../incident/use-incident.ts'
import { ChecklistSheet } from '../print/checklist-sheet.tsx'
import type { PaperLook } from '../print/paper-look.ts'
import { sheetContext } from '../print/sheet-context.ts'
import { usePaperBreach } from '../print/use-paper-breach.ts'
import { usePaperNames } from '../print/use-paper-names.ts'
import { DifferencePaper } from './difference-paper.tsx'
import { FridgePaper } from './fridge-paper.tsx'
import { LedgerPaper } from './ledger-paper.tsx'
import type { KitItem } from './paper-document.ts'
import { SummaryPaper } from './summary-paper.tsx'
import { TalkPaper } from './talk-paper.tsx'

export interface KitPaperProps {
  readonly item: KitItem
  readonly incident: IncidentData
  readonly namesPlaces: boolean
  readonly look: PaperLook
}

/** One document of a breach, whichever it is; nothing for somebody the breach does not reach. */
export function KitPaper({ item, namesPlaces, look, ...rest }: KitPaperProps): ReactElement {
  const breach = usePaperBreach(namesPlaces)(rest.incident.breach)
  const incident = { ...rest.incident, breach }
  const { accounts } = incident
  const names = usePaperNames(accounts, { namesPlaces })
  const summaryNames = usePaperNames(accounts, { namesPlaces, isSummary: true })
  const summary = { incident, names: summaryNames, namesPlaces, look }
  switch (item.kind) {
    case 'checklist': {
      const sheet = sheetContext(incident, names, item.personId)
      return sheet ? <ChecklistSheet sheet={sheet} look={look} /> : <></>
    }
    case 'talk':
      return <TalkPaper breach={breach} personId={item.personId} names={names} look={look} />
    case 'ledger':
      return <LedgerPaper personId={item.personId} namesPlaces={namesPlaces} look={look} />
    case 'summary':
      return <SummaryPaper {...summary} />
    case 'difference':
      return <DifferencePaper {...summary} />
    case 'fridge':
      return <FridgePaper look={look} />
  }
}
