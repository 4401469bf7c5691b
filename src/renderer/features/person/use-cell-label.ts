import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStates, type CellState } from '../../../domain/model/exposure.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { useCatalogue } from '../../state/catalogue.ts'

/** What a sign is called: `birth date: exposed`. */
export type CellLabel = (dataClass: DataClassId, state: CellState) => string

/** Names the signs of some columns. Worded once for each pair, as thousands of signs share a few hundred names. */
export const useCellLabel = (classes: readonly DataClassId[]): CellLabel => {
  const { t } = useTranslation(['person', 'data'])
  const { dataClassName } = useCatalogue()
  const labels = useMemo(
    () =>
      new Map(
        classes.flatMap((id) =>
          cellStates.map((state) => [
            `${id} ${state}`,
            t('matrix.cell', { data: dataClassName(id), state: t(`data:state.${state}`) }),
          ]),
        ),
      ),
    [classes, t, dataClassName],
  )
  return useCallback((dataClass, state) => labels.get(`${dataClass} ${state}`) ?? '', [labels])
}
