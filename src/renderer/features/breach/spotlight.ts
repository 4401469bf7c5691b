import type { PersonId } from '../../../domain/model/id.ts'

/** Whose checklist is shown, and the step that somebody asked for. A new value each time it is asked. */
export interface Spotlight {
  readonly personId: PersonId
  readonly key?: string | undefined
}
