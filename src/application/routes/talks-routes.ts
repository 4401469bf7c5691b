import type { ProgramPorts } from '../program-ports.ts'
import { talkForPerson } from '../talks/talk-for-person.ts'
import type { Implementer } from './implementer.ts'

/** How to talk with a child about a breach. */
export const talksRoutes = (route: Implementer['talks'], ports: ProgramPorts) => ({
  forPerson: route.forPerson.handler(({ input }) => talkForPerson(ports, input)),
})
