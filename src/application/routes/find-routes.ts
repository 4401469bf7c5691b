import { findEntries } from '../../domain/find/find-entries.ts'
import { householdFinds } from '../../domain/find/household-finds.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { Implementer } from './implementer.ts'

/** So many of each kind fit in a window; one letter more finds the rest. */
const shown = 5

/** What "Go to…" finds. */
export const findRoutes = (route: Implementer['find'], ports: ProgramPorts) => ({
  anywhere: route.anywhere.handler(({ input: { text } }) => {
    const finds = householdFinds(currentSurface(ports).index)
    const accounts = findEntries(finds.accounts, text, shown)
    const services = findEntries(finds.services, text, shown)
    const breaches = findEntries(finds.breaches, text, shown)
    return {
      accounts: {
        ...accounts,
        best: accounts.best.map(({ target, name }) => ({ ...target, name })),
      },
      services: {
        ...services,
        best: services.best.map(({ target, name }) => ({ id: target, name })),
      },
      breaches: {
        ...breaches,
        best: breaches.best.map(({ target, name }) => ({ id: target, name })),
      },
    }
  }),
})
