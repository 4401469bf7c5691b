import { householdLook } from '../../domain/surface/household-look.ts'
import { householdNews } from '../../domain/surface/household-news.ts'
import { personSurface } from '../../domain/surface/person-surface.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from './current-surface.ts'

/**
 * Keeps what the household overview says now. `isSaid`: a guardian has seen it. Without it only a first look is kept,
 * or that of this very day anew: nothing that somebody has yet to be told is passed over.
 */
export const markSeen = (ports: ProgramPorts, { isSaid }: { readonly isSaid: boolean }): void => {
  const { lastLook } = ports.openVault()
  const parts = currentSurface(ports)
  const surfaces = parts.index.inventory.people.map(({ id }) => personSurface(id, parts))
  const { state } = householdNews(surfaces, parts, lastLook.read())
  if (isSaid || state === 'to-write') lastLook.replace(householdLook(surfaces, parts, isSaid))
}
