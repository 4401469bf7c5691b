import { z } from './zod.ts'
import { base } from './errors.ts'
import {
  accountIdSchema,
  householdSchema,
  newPersonSchema,
  personIdSchema,
  personSchema,
} from './model.ts'

/** What erasing a person takes along, to be named before it is done. */
const personLeavingSchema = z.object({
  /** About nobody else: they go. */
  accountsGoing: z.number().int(),
  /** About others too: they stay, without this person. */
  accountsStaying: z.number().int(),
  /** Of those that stay, how many need another holder. */
  accountsNeedingHolder: z.number().int(),
  /** Said holdings about the person. */
  holdings: z.number().int(),
  /** Ticks and notes on their checklists. */
  ticks: z.number().int(),
  /** By them, or about nobody else: they go. */
  letters: z.number().int(),
  backups: z.number().int(),
})

const mineAccountSchema = z.object({
  accountId: accountIdSchema,
  title: z.string(),
  /** The others whose data is in it. */
  alsoAbout: z.array(personIdSchema).readonly(),
})

/** What deleting a person's own takes, to be named before it is done. */
const mineSchema = z.object({
  /** They hold it, or it is about nobody else. */
  going: z.array(mineAccountSchema).readonly(),
  /** Accounts marked *theirs* are counted and never named (P10). */
  theirsGoing: z.number().int(),
  /** Held by somebody else and about others too: they stay, without this person. */
  staying: z.array(mineAccountSchema).readonly(),
  theirsStaying: z.number().int(),
  holdings: z.number().int(),
  ticks: z.number().int(),
  letters: z.number().int(),
  backups: z.number().int(),
})

export const household = {
  read: base.output(
    z.object({ household: householdSchema, people: z.array(personSchema).readonly() }),
  ),
  /** Whether the computer is shared is bound to the vault's protection and not changed here (P4). */
  update: base.input(householdSchema.omit({ sharedComputer: true })).output(z.void()),
  addPerson: base.input(newPersonSchema).output(personSchema),
  updatePerson: base.input(personSchema).output(z.void()),
  /** What would go with a person. */
  personLeaving: base.input(z.object({ id: personIdSchema })).output(personLeavingSchema),
  /**
   * Erases a person: accounts about nobody else go, others lose them as a subject; what they hold for
   * others passes to `newHolderId`. Ticks and holdings about them go. `alsoBackups` removes the automatic
   * backups too, in which they still are, and makes a new one. The last guardian stays (`NOT_ALLOWED`).
   */
  erasePerson: base
    .input(
      z.object({
        id: personIdSchema,
        newHolderId: personIdSchema.optional(),
        alsoBackups: z.boolean(),
      }),
    )
    .output(z.void()),
  /** What `deleteMine` would take. */
  mine: base.input(z.object({ id: personIdSchema })).output(mineSchema),
  /**
   * Erases what is a person's own: accounts they hold or that are about nobody else, with those marked *theirs*; in
   * others they are no subject any more. Then the person. The last guardian stays (`NOT_ALLOWED`).
   */
  deleteMine: base
    .input(z.object({ id: personIdSchema, alsoBackups: z.boolean() }))
    .output(z.void()),
}
