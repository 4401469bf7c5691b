import { animalJam } from './animal-jam.ts'
import { cloudPets } from './cloud-pets.ts'
import { kido } from './kido.ts'
import { powerSchool } from './power-school.ts'
import type { Scenario } from './scenario.ts'
import { spyFone } from './spy-fone.ts'
import { vtechScenarios } from './vtech.ts'

/** Real incidents of different nature, one of them of a platform, each in a household that nobody has. */
export const allScenarios: readonly Scenario[] = [
  ...vtechScenarios,
  powerSchool,
  cloudPets,
  animalJam,
  kido,
  spyFone,
]
