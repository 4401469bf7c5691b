import { z } from './zod.ts'
import { hibpFlags } from '../domain/model/breach.ts'
import { urgencies } from '../domain/model/checklist.ts'
import { personRoles } from '../domain/model/person.ts'
import type { Playbook, PlaybookAction } from '../domain/model/playbook.ts'
import { regionCodes } from '../domain/model/region.ts'
import { reuseKinds } from '../domain/model/reuse.ts'
import { verdictLevels } from '../domain/model/verdict.ts'
import { sourceSchema } from './catalogue.ts'
import { helpLineSchema } from './help-lines.ts'
import { joinRuleSchema } from './joins.ts'
import { milestoneSchema } from './ledger.ts'
import { dataClassIdSchema } from './model.ts'

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
    minAge: z.number().int().optional(),
    maxAge: z.number().int().optional(),
    hibpFlag: z.enum(hibpFlags).optional(),
    linkedTo: z.array(dataClassIdSchema).readonly().optional(),
  }),
  urgency: z.enum(urgencies),
  order: z.number().int(),
  needsLogin: z.boolean(),
  settledByPasswordChange: z.boolean(),
  words: wordsSchema,
  variants: z.partialRecord(z.enum(regionCodes), wordsSchema.partial()),
  sources: z.array(sourceSchema).readonly(),
}) satisfies z.ZodType<PlaybookAction>

export const playbookSchema = z.object({
  version: z.string(),
  actions: z.array(playbookActionSchema).readonly(),
  joins: z.array(joinRuleSchema).readonly(),
  milestones: z.array(milestoneSchema).readonly(),
  helpLines: z.array(helpLineSchema).readonly(),
}) satisfies z.ZodType<Playbook>
