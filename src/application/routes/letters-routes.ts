import { listLetters } from '../letters/list-letters.ts'
import { openMail } from '../letters/open-mail.ts'
import { removeLetter, saveLetter, updateLetter } from '../letters/keep-letter.ts'
import { suggestedLetters } from '../letters/suggested-letters.ts'
import { writeLetter } from '../letters/write-letter.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Letters to services and authorities, in the name of a guardian. */
export const lettersRoutes = (route: Implementer['letters'], ports: ProgramPorts) => ({
  list: route.list.handler(() => listLetters(ports)),
  suggested: route.suggested.handler(({ input }) => suggestedLetters(ports, input)),
  compose: route.compose.handler(({ input }) => writeLetter(ports, input)),
  save: route.save.handler(({ input }) => saveLetter(ports, input)),
  update: route.update.handler(({ input }) => updateLetter(ports, input)),
  remove: route.remove.handler(({ input }) => removeLetter(ports, input.id)),
  openMail: route.openMail.handler(({ input }) => openMail(ports, input.templateId)),
})
