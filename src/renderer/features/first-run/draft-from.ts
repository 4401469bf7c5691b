import { emptyDraft, type FirstRunDraft } from './first-run-draft.ts'
import { emptyPerson } from '../settings/person-draft.ts'
import type { VaultContents } from '../restore/backup-source.ts'

/** A first run's answers as far as an export gives them; what it cannot know stays open. */
export const draftFrom = ({ householdName, people }: VaultContents): FirstRunDraft => ({
  ...emptyDraft,
  householdName,
  people: people.map(({ name, role }, key) => ({ ...emptyPerson(role), key, name })),
})
