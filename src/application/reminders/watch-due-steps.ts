import { redactedTrace } from '../launch/redacted-trace.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { listReminders } from './current-reminders.ts'
import { watchReminders } from './notifier.ts'

/** How much is due in the open vault, where its household wants to be told. It is no call of anybody: the vault locks as if it were not made. */
const dueNow = (ports: ProgramPorts): number | undefined => {
  const vault = ports.keeper.opened()
  return vault?.settings.read().stepNotifications ? listReminders(ports).due : undefined
}

/** Notices of steps that are due, where the host can show any; gives back what ends them. */
export const watchDueSteps = (
  ports: ProgramPorts,
  notify: ((text: string) => void) | undefined,
): (() => void) =>
  notify
    ? watchReminders({
        due: () => dueNow(ports),
        today: ports.today,
        notify,
        failed: (error) =>
          ports.log(`Nothing could be said of what is due: ${redactedTrace(error)}`),
      })
    : () => undefined
