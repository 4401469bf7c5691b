import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { wire } from '../../../state/wire.ts'
import { useImport } from '../import-store.ts'
import type { ImportRow } from '../import-types.ts'
import { isSkippedByItself } from './row-facts.ts'
import { noRows, placesBetween, toggleRow } from './row-set.ts'
import type { RowSource } from './use-rows.ts'

/** All rows that fit, or those between two places; also rows that are not in the page yet. */
export type Selecting =
  | { readonly kind: 'all' }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }

/** Lets go of every selected row. */
export const selectNone = (): void => useImport.setState({ selected: noRows, anchor: undefined })

/** Selects one row, or lets go of it; a range starts there. */
export const selectOne = (row: ImportRow, at: number): void => {
  if (isSkippedByItself(row)) return
  useImport.setState(({ selected }) => ({
    selected: toggleRow(selected, row.index),
    anchor: at,
  }))
}

/** Selects many rows at once. Which ones they are the program says: most are not in the page. */
export const useSelect = ({
  draftId,
  query,
}: RowSource): UseMutationResult<void, unknown, Selecting> =>
  useMutation<void, unknown, Selecting>({
    meta: { changesNothing: true },
    mutationFn: async (selecting) => {
      const before = useImport.getState()
      const { indexes } = await wire.imports.rowIndexes({
        draftId,
        ...query,
        ...(selecting.kind === 'range' && placesBetween(selecting.from, selecting.to)),
      })
      useImport.setState((state) => {
        const isMeantStill =
          state.filter === before.filter &&
          state.search === before.search &&
          state.anchor === before.anchor
        if (!isMeantStill) return {}
        if (selecting.kind === 'range')
          return { selected: new Set([...state.selected, ...indexes]), anchor: selecting.from }
        return { selected: new Set(indexes), selectable: indexes.length }
      })
    },
  })
