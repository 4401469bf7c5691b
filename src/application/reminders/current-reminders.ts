import type { ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { plannedDays, reminderDays, withEmptied } from '../../domain/reminders/reminder-days.ts'
import type { Reminder } from '../../domain/reminders/reminder.ts'
import { dueReminders, remindersOf } from '../../domain/reminders/reminders-of.ts'
import { isQuietBreach } from '../../domain/surface/quiet-breach.ts'
import { quietServices } from '../../domain/surface/quiet-services.ts'
import type { InventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import { listTasks } from '../incidents/list-tasks.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { reminderName } from './reminder-name.ts'

/** A letter to a service that only accounts marked *theirs* are with would tell which they are (P10). */
const onlyTheirs = ({ theirsOfService, accountsOfService }: InventoryIndex): readonly ServiceId[] =>
  [...theirsOfService.keys()].filter((id) => !accountsOfService.has(id))

const gathered = (ports: ProgramPorts) => {
  const vault = ports.openVault()
  const { index, input } = currentSurface(ports)
  const { catalogue, inventory } = index
  const incidents = vault.incidents.list()
  const tasks = listTasks(ports)
  const letters = vault.letters.list()
  const reminders = remindersOf({
    tasks,
    letters,
    closed: new Set(
      incidents.flatMap(({ closedOn, breachId }) => (closedOn === undefined ? [] : [breachId])),
    ),
    quiet: {
      services: new Set([...quietServices(catalogue), ...onlyTheirs(index)]),
      breaches: new Set(
        catalogue.breaches.filter((one) => isQuietBreach(one, index)).map(({ id }) => id),
      ),
    },
    people: inventory.people,
    household: inventory.household,
    milestones: ports.playbook.milestones,
    today: input.today,
  })
  return { index, incidents, tasks, letters, reminders, today: input.today }
}

/** What the household is reminded of today and later, and how much of it is due. */
export const listReminders = (
  ports: ProgramPorts,
): {
  readonly today: PartialDate
  readonly due: number
  readonly reminders: readonly Reminder[]
} => {
  const { reminders, today } = gathered(ports)
  return { today, due: dueReminders(reminders, today), reminders }
}

/**
 * The text of a calendar file of all reminders that have a day; `undefined` where there are none. `now` is in
 * milliseconds since 1970.
 */
export const remindersCalendar = async (
  ports: ProgramPorts,
  {
    withNames,
    replacesEarlier,
  }: { readonly withNames: boolean; readonly replacesEarlier: boolean },
  now: number,
): Promise<string | undefined> => {
  // The library behind it is not needed before somebody wants a calendar.
  const { calendarFile } = await import('./calendar-file.ts')
  const { index, reminders, today, ...planned } = gathered(ports)
  const days = reminderDays(reminders, today)
  const { inventory } = index
  return calendarFile({
    days: replacesEarlier ? withEmptied(days, plannedDays({ ...planned, today })) : days,
    householdKey: inventory.people.map(({ id }) => id as string).toSorted()[0] ?? '',
    now,
    nameOf: withNames ? (reminder) => reminderName(reminder, index, ports.playbook) : undefined,
  })
}
