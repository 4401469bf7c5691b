import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { NotFoundPage } from '../../frame/not-found-view.tsx'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { useLayout } from '../../state/layout.ts'
import { orpc } from '../../state/wire.ts'
import { noFilter } from '../person/matrix-filter.ts'
import { useMatrix } from '../person/use-matrix.ts'
import { PaperDesk } from '../print/paper-desk.tsx'
import { usePaperLook } from '../print/paper-look.ts'
import { PaperToolbar } from '../print/paper-toolbar.tsx'
import { usePaperNames } from '../print/use-paper-names.ts'
import { ExposurePaper } from './exposure-paper.tsx'
import styles from './exposure-sheet-screen.module.css'
import { hasVeiledNames, sheetTitles } from './sheet-titles.ts'

export interface ExposureSheetScreenProps {
  readonly personId: PersonId
}

/** A person's matrix as it will be printed, and the few choices above it: everything, in the order of the screen. */
export function ExposureSheetScreen({ personId }: ExposureSheetScreenProps): ReactElement {
  const { t } = useTranslation('print')
  const household = useHousehold()
  const { service } = useCatalogue()
  const [{ data: surface }, { data: accounts }] = useSuspenseQueries({
    queries: [
      orpc.surface.person.queryOptions({ input: { personId } }),
      orpc.accounts.list.queryOptions(),
    ],
  })
  const [layout] = useLayout('matrix', { sort: 'worst', isCompact: false })
  const { view } = useMatrix(surface, noFilter, layout.sort)
  const look = usePaperLook()
  const [namesPlaces, setNamesPlaces] = useState(false)
  const names = usePaperNames(accounts, { namesPlaces })
  const person = household.person(personId)
  if (!person) return <NotFoundPage />
  const { people } = household
  const titleOf = sheetTitles({
    people,
    accounts,
    names,
    service,
    namesPlaces,
    kindWord: (kind) => t(`exposure.quiet.${kind}`),
  })
  return (
    <PaperDesk
      toolbar={
        <PaperToolbar
          document="exposure"
          ways={
            <Link to="/people/$personId" params={{ personId }}>
              <ArrowLeft aria-hidden />
              {t('exposure.back')}
            </Link>
          }
          waysLabel={t('exposure.others')}
          look={look}
          placesLabel={t('exposure.places')}
          namesPlaces={hasVeiledNames(surface.rows, service) ? namesPlaces : undefined}
          onNamesPlaces={setNamesPlaces}
        />
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={t('exposure.document')} tabIndex={0}>
        <ExposurePaper
          person={person}
          surface={surface}
          view={view}
          look={look}
          titleOf={titleOf}
        />
      </section>
    </PaperDesk>
  )
}
