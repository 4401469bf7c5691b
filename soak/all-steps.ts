import { accountSteps } from './commands/accounts.ts'
import { copySteps } from './commands/copies.ts'
import { holdingSteps } from './commands/holdings.ts'
import { importSteps } from './commands/imports.ts'
import { incidentSteps } from './commands/incidents.ts'
import { knowledgeSteps } from './commands/knowledge.ts'
import { openingSteps } from './commands/opening.ts'
import { peopleSteps } from './commands/people.ts'
import { protectionSteps } from './commands/protections.ts'
import { reviewSteps } from './commands/review.ts'
import { screenSteps } from './commands/screens.ts'
import type { Step } from './commands/step.ts'
import { undoingSteps } from './commands/undoing.ts'

/** Everything a family does in the soak. */
export const allSteps: readonly Step[] = [
  ...openingSteps,
  ...peopleSteps,
  ...accountSteps,
  ...holdingSteps,
  ...knowledgeSteps,
  ...importSteps,
  ...incidentSteps,
  ...reviewSteps,
  ...screenSteps,
  ...undoingSteps,
  ...copySteps,
  ...protectionSteps,
]
