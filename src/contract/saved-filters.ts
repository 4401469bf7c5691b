import { z } from './zod.ts'
import {
  accountMarks,
  type AccountFilter,
  type SavedFilter,
} from '../domain/model/account-filter.ts'
import { accountStatuses, twoFactorStates } from '../domain/model/account.ts'
import { serviceKinds } from '../domain/model/service.ts'
import { editSchema } from './edits.ts'
import { base } from './errors.ts'
import { lineSchema, personIdSchema, requiredLineSchema } from './model.ts'

const some = <Value extends string>(values: readonly Value[]) =>
  z.array(z.enum(values)).max(values.length).readonly()

const accountFilterSchema = z.strictObject({
  text: lineSchema,
  personIds: z.array(personIdSchema).max(1000).readonly(),
  kinds: some(serviceKinds),
  statuses: some(accountStatuses),
  twoFactor: some(twoFactorStates),
  marks: some(accountMarks),
}) satisfies z.ZodType<AccountFilter>

const nameSchema = requiredLineSchema.max(60)

const filterId = z.uuid()

export const savedFilterSchema = z.strictObject({
  id: filterId,
  name: nameSchema,
  filter: accountFilterSchema,
}) satisfies z.ZodType<SavedFilter>

/** Filters of the table of accounts that somebody named. */
export const savedFilters = {
  list: base.output(z.array(savedFilterSchema).readonly()),
  add: base
    .input(z.strictObject({ name: nameSchema, filter: accountFilterSchema }))
    .output(savedFilterSchema),
  /** `NOT_FOUND` where there is no such filter. */
  update: base.input(savedFilterSchema).output(z.void()),
  /** Can be taken back; the filter then stands last. `NOT_FOUND` where there is no such filter. */
  remove: base.input(z.strictObject({ id: filterId })).output(editSchema),
}
