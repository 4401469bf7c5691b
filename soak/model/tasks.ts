import type { ModelFamily, ModelFile } from './family.ts'

/** What of the shipped files the model reads by itself. */
export interface Shipped {
  readonly services: readonly { readonly id: string; readonly domains: readonly string[] }[]
  readonly breaches: readonly {
    readonly id: string
    readonly access: { readonly to?: string }
    readonly disclosed?: string
    readonly hibp?: { readonly added?: string }
  }[]
  readonly dataClasses: readonly { readonly id: string }[]
  readonly deeds: ReadonlyMap<string, string>
}

/** One deed about one account or person is one task, whatever action and breach asks for it. */
export const taskOf = ({ deeds }: Shipped, key: string): string => {
  const at = key.search(/[:@]/)
  const [action, about] = [key.slice(0, at), key.slice(at)]
  const deed = deeds.get(action)
  return `${deed === undefined ? action : `deed ${deed}`}${about}`
}

/** Whether it is a deed: whatever no deed settles belongs to its own file alone. */
export const isDeed = (task: string): boolean => task.startsWith('deed ')

/** The last day somebody had access: else the day it was disclosed, else the one it was added to the breach list. */
const endOf = (shipped: Shipped, family: ModelFamily, breachId: string): string | undefined => {
  const own = family.breaches.find(({ id }) => id === breachId)
  if (own) return own.to
  const known = shipped.breaches.find(({ id }) => id === breachId)
  return known?.access.to ?? known?.disclosed ?? known?.hibp?.added
}

/** Whether the breach has surely ended before that day. */
export const hasEndedBefore = (
  shipped: Shipped,
  family: ModelFamily,
  breachId: string,
  today: string,
): boolean => {
  const end = endOf(shipped, family, breachId)
  const latest = { 4: `${end}-12-31`, 7: `${end}-31` }[end?.length ?? 0] ?? end
  return latest !== undefined && latest < today
}

/** *To do* or *waiting* takes the same deed back in every other file where it was done. */
export const takeDeedBack = (
  { shipped, family, today }: { shipped: Shipped; family: ModelFamily; today: string },
  { breachId }: ModelFile,
  task: string,
): void => {
  if (!isDeed(task) || !hasEndedBefore(shipped, family, breachId, today)) return
  for (const file of family.files) {
    if (file.breachId === breachId) continue
    for (const [key, step] of Object.entries(file.steps)) {
      if (taskOf(shipped, key) !== task || step.state !== 'done') continue
      step.state = 'to-do'
      step.byId = undefined
    }
  }
}
