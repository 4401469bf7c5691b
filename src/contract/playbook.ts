import { z } from './zod.ts'
import { accountStatuses, twoFactorStates } from '../domain/model/account.ts'
import { breachKinds, hibpFlags } from '../domain/model/breach.ts'
import { urgencies } from '../domain/model/checklist.ts'
import { personRoles } from '../domain/model/person.ts'
import {
  hibpSearches,
  type NoRemedy,
  type Playbook,
  type PlaybookAction,
} from '../domain/model/playbook.ts'
import { regionCodes } from '../domain/model/region.ts'
import { reuseKinds } from '../domain/model/reuse.ts'
import { serviceKinds } from '../domain/model/service.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { sourceSchema } from './catalogue.ts'
import { helpLineSchema } from './help-lines.ts'
import { joinRuleSchema } from './joins.ts'
import { milestoneSchema } from './ledger.ts'
import { authoritySchema, letterTemplateSchema } from './letter-templates.ts'
import { dataClassIdSchema } from './model.ts'
import { talkSheetSchema } from './talks.ts'

const sentence = z.string().min(1).max(600)

const wordsSchema = z.object({
  title: sentence,
  why: sentence,
  how: z.array(sentence).readonly(),
  doneWhen: sentence.optional(),
  doesNotHelp: sentence.optional(),
})

export const playbookActionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  about: z.enum(['person', 'breached-account', 'reused-account']),
  reuse: z.enum(reuseKinds).optional(),
  when: z.object({
    role: z.enum(personRoles).optional(),
    anyClass: z.array(dataClassIdSchema).readonly().optional(),
    noneOfClasses: z.array(dataClassIdSchema).readonly().optional(),
    levels: z.array(z.enum(verdictLevels)).readonly().optional(),
    regions: z.array(z.enum(regionCodes)).readonly().optional(),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .readonly()
      .optional(),
    serviceKinds: z.array(z.enum(serviceKinds)).readonly().optional(),
    accountStatuses: z.array(z.enum(accountStatuses)).readonly().optional(),
    twoFactor: z.array(z.enum(twoFactorStates)).readonly().optional(),
    throughPlatform: z.boolean().optional(),
    breachKinds: z.array(z.enum(breachKinds)).readonly().optional(),
    minAge: z.number().int().optional(),
    maxAge: z.number().int().optional(),
    ageKnown: z.boolean().optional(),
    hibpFlag: z.enum(hibpFlags).optional(),
    hibpSearch: z.enum(hibpSearches).optional(),
    linkedTo: z.array(dataClassIdSchema).readonly().optional(),
  }),
  urgency: z.enum(urgencies),
  due: z
    .union([
      z.strictObject({ afterMonths: z.int().min(1).max(120) }),
      z.strictObject({ atAge: z.int().min(1).max(18) }),
    ])
    .optional(),
  order: z.number().int(),
  needsLogin: z.boolean(),
  settledByPasswordChange: z.boolean(),
  deed: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  noticeable: z.boolean(),
  minutes: z.int().min(1).max(600),
  words: wordsSchema,
  variants: z.partialRecord(z.enum(regionCodes), wordsSchema.partial()),
  sources: z.array(sourceSchema).readonly(),
}) satisfies z.ZodType<PlaybookAction>

export const noRemedySchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  classes: z.array(dataClassIdSchema).min(1).readonly(),
  role: z.enum(personRoles).optional(),
  because: sentence,
  liveWith: sentence.optional(),
  sources: z.array(sourceSchema).readonly(),
}) satisfies z.ZodType<NoRemedy>

export const playbookSchema = z.object({
  version: z.string(),
  actions: z.array(playbookActionSchema).readonly(),
  joins: z.array(joinRuleSchema).readonly(),
  milestones: z.array(milestoneSchema).readonly(),
  helpLines: z.array(helpLineSchema).readonly(),
  noRemedies: z.array(noRemedySchema).readonly(),
  talks: z.array(talkSheetSchema).readonly(),
  letters: z.array(letterTemplateSchema).readonly(),
  authorities: z.array(authoritySchema).readonly(),
}) satisfies z.ZodType<Playbook>
