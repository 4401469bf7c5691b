import { useQuery } from '@tanstack/react-query'
import type { ImportBatchId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import type { FinishedImport } from './finished-import.ts'

/** One import as it stands now; undefined until the list is here. */
export const useFinishedImport = (batchId: ImportBatchId): FinishedImport | undefined => {
  const { data: imports } = useQuery(orpc.imports.list.queryOptions())
  return imports?.find((one) => one.batchId === batchId)
}
