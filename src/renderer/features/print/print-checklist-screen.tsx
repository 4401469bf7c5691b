import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { BreachId, PersonId } from '../../../domain/model/id.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { useIncident } from '../breach/use-incident.ts'
import { ChecklistSheet } from './checklist-sheet.tsx'
import { paperNames, placeKinds } from './paper-names.ts'
import { paperSizeFor, type PaperSize } from './paper-size.ts'
import { PrintToolbar } from './print-toolbar.tsx'
import { sheetLosses } from './sheet-losses.ts'
import styles from './print-checklist-screen.module.css'

export interface PrintChecklistScreenProps {
  readonly breachId: BreachId
  readonly personId: PersonId
}

/** One person's checklist as it will be printed: the preview is the page. */
export function PrintChecklistScreen(props: PrintChecklistScreenProps): ReactElement {
  const { breachId, personId } = props
  const { t } = useTranslation('print')
  const incident = useIncident(breachId)
  const { breach, household, catalogue } = incident
  const [paper, setPaper] = useState<PaperSize>(() => paperSizeFor(household.household.region))
  const [namesPlaces, setNamesPlaces] = useState(false)
  const person = household.person(personId)
  const assessed = incident.people.find((one) => one.personId === personId)
  if (!breach || !person || !assessed) {
    return (
      <main className={styles['missing']}>
        <EmptyState
          title={t('missing.title')}
          actions={
            <LinkButton to="/breaches/$breachId" params={{ breachId }} kind="primary">
              {t('toolbar.back')}
            </LinkButton>
          }
        >
          <p>{breach ? t('missing.text') : t('missing.unknown')}</p>
        </EmptyState>
      </main>
    )
  }
  const names = paperNames({
    people: household.people,
    accounts: incident.accounts,
    service: catalogue.service,
    namesPlaces,
    placeWords: { school: t('place.school'), childcare: t('place.childcare') },
  })
  const hasPlaces = incident.accounts.some((account) => {
    const service = account.serviceId && catalogue.service(account.serviceId)
    return service?.own && placeKinds.some((kind) => kind === service.kind)
  })
  const losses = sheetLosses(assessed, incident.view)
  return (
    <div className={styles['desk']}>
      <PrintToolbar
        incident={incident}
        personId={personId}
        paper={paper}
        onPaper={setPaper}
        namesPlaces={hasPlaces ? namesPlaces : undefined}
        onNamesPlaces={setNamesPlaces}
      />
      <main className={styles['paper']}>
        <ChecklistSheet
          sheet={{ breach, person, assessed, losses, names, incident }}
          paper={paper}
        />
      </main>
    </div>
  )
}
