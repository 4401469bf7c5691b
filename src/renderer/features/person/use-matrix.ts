import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixSort } from '../../../domain/model/layout.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { filterChoices, type FilterChoices } from './filter-choices.ts'
import type { MatrixFilter } from './matrix-filter.ts'
import { matrixRows } from './matrix-row.ts'
import { matrixView, type MatrixView } from './matrix-view.ts'
import { sortRows } from './sort-rows.ts'
import type { SurfaceView } from './surface-view.ts'

export interface Matrix {
  readonly view: MatrixView
  readonly choices: FilterChoices
}

/** A person's matrix as it was narrowed down and ordered, and what else can be chosen. */
export const useMatrix = (
  surface: Pick<SurfaceView, 'rows'>,
  filter: MatrixFilter,
  sort: MatrixSort,
): Matrix => {
  const catalogue = useCatalogue()
  const { i18n } = useTranslation()
  const dataClasses = useMemo(
    () => new Map(catalogue.catalogue.dataClasses.map((one) => [one.id, one])),
    [catalogue],
  )
  const rows = useMemo(() => matrixRows(surface.rows, catalogue), [surface.rows, catalogue])
  const choices = useMemo(() => filterChoices(rows, dataClasses), [rows, dataClasses])
  const view = useMemo(() => {
    const chosen = matrixView(rows, dataClasses, filter)
    return { ...chosen, rows: sortRows(chosen.rows, sort, dataClasses, i18n.language) }
  }, [rows, dataClasses, filter, sort, i18n.language])
  return { view, choices }
}
