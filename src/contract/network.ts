import { eventIterator } from '@orpc/contract'
import { z } from './zod.ts'
import { lookupStates } from '../domain/model/address-lookup.ts'
import { outgoingOutcomes, outgoingPurposes } from '../domain/model/outgoing.ts'
import { base } from './errors.ts'
import { breachIdSchema, partialDateSchema, personIdSchema, requiredLineSchema } from './model.ts'

const listState = z.object({
  entries: z.number().int(),
  takenOn: partialDateSchema,
  from: z.enum(['download', 'file']),
})

/** What loading a list did: how many of its entries are new, changed, gone, and could not be read. */
const listReport = z.object({
  list: listState,
  /** The list was the same as the one that is loaded. */
  unchanged: z.boolean(),
  added: z.number().int(),
  changed: z.number().int(),
  gone: z.number().int(),
  /** Entries that do not have the documented shape; they are left out. */
  leftOut: z.number().int(),
})

const address = requiredLineSchema

/** One e-mail address of the inventory. Those only in accounts marked *theirs* are not offered (P10). */
export const addressSchema = z.object({
  address,
  holderIds: z.array(personIdSchema).readonly(),
  /** Children who hold an account with it: they have to know before it is looked up. */
  childIds: z.array(personIdSchema).readonly(),
  accounts: z.number().int(),
  lookup: z
    .object({
      state: z.enum(lookupStates),
      askedOn: partialDateSchema.optional(),
      childrenKnow: z.boolean(),
      /** Breaches it was found in that the household's catalogue has. */
      breachIds: z.array(breachIdSchema).readonly(),
      /** Names the catalogue does not have; load the breach list to learn more. */
      unknownBreaches: z.array(z.string()).readonly(),
    })
    .optional(),
})

/** What a run of look-ups tells of itself. */
export const lookupEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    done: z.number().int(),
    total: z.number().int(),
    /** Seconds the service asked to wait for. */
    waiting: z.number().int().optional(),
  }),
  z.object({
    kind: z.literal('done'),
    found: z.number().int(),
    notFound: z.number().int(),
    failed: z.number().int(),
    left: z.number().int(),
  }),
])

export const network = {
  status: base.output(
    z.object({
      allowed: z.boolean(),
      /** Where the guardian's own key of Have I Been Pwned is: nowhere, in the keychain, or in memory until the vault locks. */
      key: z.enum(['none', 'keychain', 'until-locked']),
      list: listState.optional(),
      /** The only hosts that are ever talked to. */
      hosts: z.object({ hibp: z.string(), passwords: z.string() }),
      /** Addresses that wait to be looked up. */
      queued: z.number().int(),
    }),
  ),
  allow: base.input(z.object({ allowed: z.boolean() })).output(z.void()),
  /** 32 hex characters; `null` forgets it. Never given back. */
  setKey: base
    .input(
      z.object({
        key: z
          .string()
          .trim()
          .regex(/^[0-9a-f]{32}$/i)
          .nullable(),
      }),
    )
    .output(z.void()),
  /** Asks Have I Been Pwned for its breach list; nothing about the family goes out. */
  updateList: base.output(listReport),
  /** The same list from a file, for computers that stay offline. */
  loadListFile: base.input(z.object({ file: z.file() })).output(listReport),
  /** Forgets the loaded list; what only it named goes with it. */
  forgetList: base.output(z.void()),
  addresses: base.output(z.array(addressSchema).readonly()),
  /** Puts addresses into the queue; `NOT_ALLOWED` (`child-must-know`) where a child's address comes without the tick. */
  queue: base
    .input(
      z.object({
        addresses: z
          .array(z.object({ address, childrenKnow: z.boolean() }))
          .max(500)
          .readonly(),
      }),
    )
    .output(z.void()),
  /** Takes addresses that wait out of the queue, and forgets what was found for them. */
  forgetAddresses: base
    .input(z.object({ addresses: z.array(address).max(500).readonly() }))
    .output(z.void()),
  /**
   * Looks up what waits, one by one. Stopping the stream leaves the rest waiting; so does a service that wants no
   * more for now, and `done` counts them in `left`. What could not be checked is in `failed`, and is never *not
   * found*. Fails with `NETWORK` where the next address would meet the same: off, offline, a key that is missing,
   * wrong or refused.
   */
  lookUp: base.output(eventIterator(lookupEventSchema)),
  /** Everything that was ever sent, newest first. */
  sent: base
    .input(z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }))
    .output(
      z.object({
        total: z.number().int(),
        records: z
          .array(
            z.object({
              id: z.string(),
              at: z.number().int(),
              purpose: z.enum(outgoingPurposes),
              host: z.string(),
              requests: z.number().int(),
              about: z.string().optional(),
              passwords: z.number().int().optional(),
              outcome: z.enum(outgoingOutcomes),
            }),
          )
          .readonly(),
      }),
    ),
}
