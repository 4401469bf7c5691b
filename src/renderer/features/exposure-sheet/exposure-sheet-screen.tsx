import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft, Printer } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { NotFoundPage } from '../../frame/not-found-view.tsx'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { useLayout } from '../../state/layout.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import { noFilter } from '../person/matrix-filter.ts'
import { useMatrix } from '../person/use-matrix.ts'
import { paperNames } from '../print/paper-names.ts'
import { paperSizeFor, paperSizes, type PaperSize } from '../print/paper-size.ts'
import deskStyles from '../print/print-desk.module.css'
import toolbarStyles from '../print/print-toolbar.module.css'
import { ExposurePaper } from './exposure-paper.tsx'
import styles from './exposure-sheet-screen.module.css'
import { hasVeiledNames, sheetTitles } from './sheet-titles.ts'

export interface ExposureSheetScreenProps {
  readonly personId: PersonId
}

/** The page has no frame that would move the focus to it. */
const takeLostFocus = (desk: HTMLElement | null): void => {
  if (document.activeElement === document.body) desk?.focus({ preventScroll: true })
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
  const [paper, setPaper] = useState<PaperSize>(() => paperSizeFor(household.household.region))
  const [namesPlaces, setNamesPlaces] = useState(false)
  const person = household.person(personId)
  if (!person) return <NotFoundPage />
  const { people } = household
  const placeWords = { school: t('place.school'), childcare: t('place.childcare') }
  const titleOf = sheetTitles({
    people,
    accounts,
    names: paperNames({ people, accounts, service, namesPlaces, placeWords }),
    service,
    namesPlaces,
    kindWord: (kind) => t(`exposure.quiet.${kind}`),
  })
  return (
    <div ref={takeLostFocus} tabIndex={-1} className={deskStyles['desk']}>
      <header
        className={toolbarStyles['toolbar']}
        data-print="never"
        aria-label={t('toolbar.label')}
      >
        <nav className={toolbarStyles['ways']} aria-label={t('exposure.others')}>
          <Link to="/people/$personId" params={{ personId }} className={toolbarStyles['back']}>
            <ArrowLeft aria-hidden />
            {t('exposure.back')}
          </Link>
        </nav>
        <div className={toolbarStyles['choices']}>
          {hasVeiledNames(surface.rows, service) && (
            <CheckboxField isSelected={namesPlaces} onChange={setNamesPlaces}>
              {t('exposure.places')}
            </CheckboxField>
          )}
          <div className={toolbarStyles['paper']}>
            <Select
              label={t('toolbar.paper')}
              isLabelHidden
              options={paperSizes.map((id) => ({ id, label: t(`toolbar.${id}`) }))}
              value={paper}
              onChange={setPaper}
            />
          </div>
          <div className={toolbarStyles['print']}>
            <Button
              kind="primary"
              icon={<Printer aria-hidden />}
              onPress={() => window.print()}
              aria-describedby="print-warning"
            >
              {t('toolbar.print')}
            </Button>
            <p id="print-warning">{t('toolbar.warning')}</p>
          </div>
        </div>
      </header>
      <main className={deskStyles['paper']}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <section className={styles['scroll']} aria-label={t('exposure.document')} tabIndex={0}>
          <ExposurePaper
            person={person}
            surface={surface}
            view={view}
            paper={paper}
            titleOf={titleOf}
          />
        </section>
      </main>
    </div>
  )
}
