import type { Catalogue } from '../../domain/model/catalogue.ts'
import type { DataClassId } from '../../domain/model/data-class.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Fails with `NOT_FOUND` for a data class that the catalogue does not have. */
export const checkDataClasses = (catalogue: Catalogue, classes: readonly DataClassId[]): void => {
  const known = new Set(catalogue.dataClasses.map(({ id }) => id))
  if (classes.some((id) => !known.has(id))) {
    throw new UseCaseError('NOT_FOUND', { what: 'data-class' })
  }
}
