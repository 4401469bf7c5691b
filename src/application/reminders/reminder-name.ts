import type { PersonId } from '../../domain/model/id.ts'
import type { Playbook } from '../../domain/model/playbook.ts'
import { regionCodes } from '../../domain/model/region.ts'
import type { Reminder, StepReminder } from '../../domain/reminders/reminder.ts'
import type { InventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import { reminderWords as words, worded } from './reminder-words.ts'

/** The title of a step as the playbook has it; `undefined` for an action that it does not know any more. */
const stepTitle = (
  { actionId, variant, params }: StepReminder,
  { actions }: Playbook,
): string | undefined => {
  const action = actions.find(({ id }) => id === actionId)
  const region = regionCodes.find((code) => code === variant)
  const title = (region && action?.variants[region]?.title) ?? action?.words.title
  return title === undefined ? undefined : worded(title, params)
}

/**
 * What a reminder is, in one line with first names; a quiet one is counted and not named (P10).
 */
export const reminderName = (
  reminder: Reminder,
  { people, services }: Pick<InventoryIndex, 'people' | 'services'>,
  playbook: Playbook,
): string => {
  const names = (ids: readonly PersonId[]): string =>
    ids.flatMap((id) => people.get(id)?.name ?? []).join(words.and)
  switch (reminder.about) {
    case 'step': {
      const title = reminder.isQuiet ? undefined : stepTitle(reminder, playbook)
      return title === undefined
        ? worded(words.steps, { count: 1 })
        : worded(words.line, { what: title, who: names(reminder.personIds) })
    }
    case 'letter': {
      const service = reminder.isQuiet ? undefined : services.get(reminder.serviceId)?.name
      return service === undefined
        ? worded(words.answers, { count: 1 })
        : worded(words.letter, { service })
    }
    case 'age':
      return worded(words.age, { name: names([reminder.personId]), age: reminder.age })
  }
}
