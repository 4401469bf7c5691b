import { useDeferredValue, useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useLayout } from '../../state/layout.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Help } from '../../ui/help.tsx'
import { StateLegend } from '../../ui/state-legend.tsx'
import { CellDetails } from './cell-details.tsx'
import { ClassDetails } from './class-details.tsx'
import { ClassSentence } from './class-sentence.tsx'
import styles from './exposure-card.module.css'
import { ExposureList } from './exposure-list.tsx'
import { ExposureMatrix } from './exposure-matrix.tsx'
import { MatrixFilters } from './matrix-filters.tsx'
import { noFilter } from './matrix-filter.ts'
import { MatrixForms } from './matrix-forms.tsx'
import type { OpenCell, OpenClass } from './open-cell.ts'
import type { SurfaceView } from './surface-view.ts'
import { useKeptTogether } from './use-kept-together.ts'
import { useMatrix } from './use-matrix.ts'
import { useNarrow } from './use-narrow.ts'

export interface ExposureCardProps {
  readonly person: Person
  readonly surface: SurfaceView
}

/** Drawn at once in the list, whose entries differ too much in height to be left out while they are out of sight. */
const rowsAtOnce = 100

/** Which service holds what about a person: a matrix, or a list where the window is narrow. */
export function ExposureCard({ person, surface }: ExposureCardProps): ReactElement {
  const { t } = useTranslation('person')
  const { dataClassName } = useCatalogue()
  const [layout, leaveLayout] = useLayout('matrix', { sort: 'worst', isCompact: false })
  const [filter, setFilter] = useState(noFilter)
  const [limit, setLimit] = useState(rowsAtOnce)
  const [openCell, setOpenCell] = useState<OpenCell>()
  const [openClass, setOpenClass] = useState<OpenClass>()
  const isNarrow = useNarrow()
  const isTogether = useKeptTogether(person)
  // A choice shows as taken at once; the rows follow.
  const { view, choices } = useMatrix(
    surface,
    useDeferredValue(filter),
    useDeferredValue(layout.sort),
  )
  const atOnce = useMemo(() => view.rows.slice(0, limit), [view, limit])
  const rest = view.rows.length - atOnce.length
  const isList = isNarrow || view.classes.length === 0
  const count = surface.classes.find((one) => one.dataClass === filter.dataClass)
  return (
    <Card
      title={t('matrix.title')}
      aside={
        choices.groups.length > 0 && (
          <MatrixForms layout={layout} onChange={leaveLayout} canBeCompact={!isList} />
        )
      }
    >
      <div className={styles['bar']}>
        <MatrixFilters
          choices={choices}
          filter={filter}
          onChange={setFilter}
          shown={view.rows.length}
          all={surface.rows.length}
        />
        {view.states.length > 0 && (
          <div className={styles['legend']}>
            <StateLegend states={view.states} />
          </div>
        )}
      </div>
      <div className={styles['sentence']} aria-live="polite">
        {filter.dataClass !== undefined && (
          <p>
            {count ? (
              <ClassSentence name={person.name} count={count} />
            ) : (
              t('lead.notHeld', { name: person.name, data: dataClassName(filter.dataClass) })
            )}
          </p>
        )}
      </div>
      {view.rows.length === 0 ? (
        <p className={styles['none']}>{t('matrix.none')}</p>
      ) : isList ? (
        <ExposureList rows={atOnce} classes={view.classes} onOpen={setOpenCell} />
      ) : (
        <ExposureMatrix
          name={person.name}
          view={view}
          isCompact={layout.isCompact}
          onOpen={setOpenCell}
          onOpenClass={setOpenClass}
        />
      )}
      {isList && rest > 0 && (
        <p className={styles['more']}>
          <Button onPress={() => setLimit(limit + rowsAtOnce)}>
            {t('matrix.more', { count: Math.min(rest, rowsAtOnce) })}
          </Button>
        </p>
      )}
      {view.classes.length > 0 && (
        <p className={styles['note']}>
          {t(isList ? 'matrix.noteNarrow' : 'matrix.note')}
          {view.assumed > 0 && (
            <>
              {' '}
              {t(isTogether ? 'matrix.assumedTogether' : 'matrix.assumed', {
                count: view.assumed,
                name: person.name,
              })}{' '}
              <Help topic="assumed" />
            </>
          )}
        </p>
      )}
      <CellDetails
        open={openCell}
        person={person}
        surface={surface}
        onClose={() => setOpenCell(undefined)}
      />
      <ClassDetails
        open={openClass}
        name={person.name}
        surface={surface}
        isOnly={openClass !== undefined && filter.dataClass === openClass.dataClass}
        onOnly={(isOnly) =>
          setFilter({
            ...filter,
            group: undefined,
            dataClass: isOnly ? openClass?.dataClass : undefined,
          })
        }
        onClose={() => setOpenClass(undefined)}
      />
    </Card>
  )
}
