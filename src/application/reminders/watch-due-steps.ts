import { daysAfter } from '../../domain/dates/later-day.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { redactedTrace } from '../launch/redacted-trace.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { listReminders } from './current-reminders.ts'
import { watchReminders } from './notifier.ts'

/**
 * Whether it was said today before a restart, or on the other side of midnight before a journey westwards. A day further
 * ahead was a calendar set wrongly, which must not silence them until then.
 */
export const wasSaid = (notifiedOn: PartialDate | undefined, today: PartialDate): boolean =>
  notifiedOn !== undefined && notifiedOn >= today && notifiedOn <= daysAfter(today, 1)

/**
 * How much is due in the open vault, where its household wants to be told and was not yet. It is no call of anybody: the
 * vault locks as if it were not made.
 */
const dueNow = (ports: ProgramPorts): number | undefined => {
  const settings = ports.keeper.opened()?.settings
  if (!settings?.read().stepNotifications) return undefined
  return wasSaid(settings.notifiedOn(), ports.today()) ? undefined : listReminders(ports).due
}

/** Notifications of steps that are due, where the host can show any; gives back what ends them. */
export const watchDueSteps = (
  ports: ProgramPorts,
  notify: ((text: string) => void) | undefined,
): (() => void) =>
  notify
    ? watchReminders({
        due: () => dueNow(ports),
        today: ports.today,
        notify: (text) => {
          notify(text)
          ports.keeper.opened()?.settings.noteNotification(ports.today())
        },
        failed: (error) =>
          ports.log(`Nothing could be said of what is due: ${redactedTrace(error)}`),
      })
    : () => undefined
