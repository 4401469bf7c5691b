import { engineSettings } from './engine-settings.ts'
import { hostSettings } from './host-settings.ts'
import { pageSettings } from './page-settings.ts'
import { wireSettings } from './wire-settings.ts'
import type { Settings } from './mutant.ts'

/** Each setting of the desktop host that a family relies on. */
export const checklist: readonly Settings[] = [
  ...pageSettings,
  ...engineSettings,
  ...wireSettings,
  ...hostSettings,
]
