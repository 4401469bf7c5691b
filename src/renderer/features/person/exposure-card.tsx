import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { StateLegend } from '../../ui/state-legend.tsx'
import { CellDetails } from './cell-details.tsx'
import styles from './exposure-card.module.css'
import { ExposureList } from './exposure-list.tsx'
import { ExposureMatrix } from './exposure-matrix.tsx'
import { MatrixFilters } from './matrix-filters.tsx'
import { matrixView, occurringGroups, type MatrixFilter } from './matrix-view.ts'
import type { OpenCell } from './open-cell.ts'
import { shownRows } from './shown-rows.ts'
import type { SurfaceView } from './surface-view.ts'
import { useNarrow } from './use-narrow.ts'

export interface ExposureCardProps {
  readonly person: Person
  readonly surface: SurfaceView
}

const unfiltered: MatrixFilter = { group: 'all', onlyExposed: false }

/** Drawn at once; more rows would make every key press in the filter wait. */
const rowsAtOnce = 100

/** Which service holds what about a person: a matrix, or a list where the window is narrow. */
export function ExposureCard({ person, surface }: ExposureCardProps): ReactElement {
  const { t } = useTranslation('person')
  const { catalogue } = useCatalogue()
  const [filter, setFilter] = useState(unfiltered)
  const [limit, setLimit] = useState(rowsAtOnce)
  const [open, setOpen] = useState<OpenCell>()
  const isNarrow = useNarrow()
  const dataClasses = useMemo(
    () => new Map(catalogue.dataClasses.map((one) => [one.id, one])),
    [catalogue],
  )
  const view = useMemo(
    () => matrixView(shownRows(surface), dataClasses, filter),
    [surface, dataClasses, filter],
  )
  const rows = useMemo(() => view.rows.slice(0, limit), [view, limit])
  const rest = view.rows.length - rows.length
  const isList = isNarrow || view.classes.length === 0
  return (
    <Card
      title={t('matrix.title')}
      aside={view.states.length > 0 && <StateLegend states={view.states} />}
    >
      <MatrixFilters
        groups={occurringGroups(surface.rows, dataClasses)}
        filter={filter}
        onChange={setFilter}
        shown={view.rows.length}
        all={surface.rows.length}
      />
      {view.rows.length === 0 ? (
        <p className={styles['none']}>
          {t('matrix.none')}{' '}
          <Button kind="quiet" onPress={() => setFilter(unfiltered)}>
            {t('matrix.showAll')}
          </Button>
        </p>
      ) : isList ? (
        <ExposureList rows={rows} classes={view.classes} onOpen={setOpen} />
      ) : (
        <ExposureMatrix name={person.name} view={view} rows={rows} onOpen={setOpen} />
      )}
      {rest > 0 && (
        <p className={styles['more']}>
          <Button onPress={() => setLimit(limit + rowsAtOnce)}>
            {t('matrix.more', { count: Math.min(rest, rowsAtOnce) })}
          </Button>
        </p>
      )}
      {view.classes.length > 0 && (
        <p className={styles['note']}>
          {t(isList ? 'matrix.noteNarrow' : 'matrix.note')}
          {view.assumed > 0 && <> {t('matrix.assumed', { count: view.assumed })}</>}
        </p>
      )}
      <CellDetails
        open={open}
        person={person}
        surface={surface}
        onClose={() => setOpen(undefined)}
      />
    </Card>
  )
}
