import { z } from './zod.ts'
import { base } from './errors.ts'
import { householdSchema, newPersonSchema, personIdSchema, personSchema } from './model.ts'

export const household = {
  read: base.output(
    z.object({ household: householdSchema, people: z.array(personSchema).readonly() }),
  ),
  /** Whether the computer is shared is bound to the vault's protection and not changed here (P4). */
  update: base.input(householdSchema.omit({ sharedComputer: true })).output(z.void()),
  addPerson: base.input(newPersonSchema).output(personSchema),
  updatePerson: base.input(personSchema).output(z.void()),
  /** Refused with `PERSON_IN_USE` while an account still names the person. */
  removePerson: base.input(z.object({ id: personIdSchema })).output(z.void()),
}
