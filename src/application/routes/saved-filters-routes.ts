import type { ProgramPorts } from '../program-ports.ts'
import {
  addSavedFilter,
  listSavedFilters,
  removeSavedFilter,
  updateSavedFilter,
} from '../saved-filters/saved-filters.ts'
import type { Implementer } from './implementer.ts'

/** Filters of the table of accounts that somebody named. */
export const savedFiltersRoutes = (route: Implementer['savedFilters'], ports: ProgramPorts) => ({
  list: route.list.handler(() => [...listSavedFilters(ports.openVault())]),
  add: route.add.handler(({ input }) => addSavedFilter(ports, input)),
  update: route.update.handler(({ input }) => updateSavedFilter(ports.openVault(), input)),
  remove: route.remove.handler(({ input }) => removeSavedFilter(ports, input.id)),
})
