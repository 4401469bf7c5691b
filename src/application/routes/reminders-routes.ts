import type { ProgramPorts } from '../program-ports.ts'
import { listReminders, remindersCalendar } from '../reminders/current-reminders.ts'
import type { Implementer } from './implementer.ts'

/** What is due, in the app and in a calendar. */
export const remindersRoutes = (route: Implementer['reminders'], ports: ProgramPorts) => ({
  list: route.list.handler(() => listReminders(ports)),
  calendar: route.calendar.handler(async ({ input }) => ({
    text: await remindersCalendar(ports, input, Date.now()),
  })),
})
