import { z } from 'zod'
import { dataClassSchema, typicalHoldingsSchema } from '../../src/contract/catalogue.ts'
import { dataClassIdSchema, partialDateSchema } from '../../src/contract/model.ts'
import { noRemedySchema, playbookActionSchema } from '../../src/contract/playbook.ts'
import { breachFileSchema, serviceFileSchema } from './file-schemas.ts'

/** What an editor shows beside a field; `docs/catalogue.md` says more. */
const serviceFields: Readonly<Record<string, string>> = {
  id: 'The file’s name without .json; never changes.',
  formerNames: 'Names it had or is called by. An account is never recognised by its name alone.',
  operator: 'The company behind it.',
  domains: 'Registrable domains; a host below one only where the rest belongs to somebody else.',
  appIds: 'Android package names and iOS bundle ids.',
  platform: 'True where other services use it to process data, as a school uses PowerSchool.',
  usedBy: 'Only with platform: the kinds of service that use it.',
  statusSince: 'Since when it is suspended or closed.',
  statusNote: 'What is known of it, in one or two sentences.',
  ageRule: 'Who may have an account, in one sentence.',
  deletion: 'How hard an account is to delete, in the words of JustDeleteMe.',
  holds: 'What it holds per role. “typical” is a guess by kind and has no sources. May be empty.',
  links: 'https only.',
  sources: 'Everything read for this entry; each of them has to be named by a fact.',
  factSources: 'Ids of sources for each fact stated above; holds name their own.',
}

const breachFields: Readonly<Record<string, string>> = {
  id: 'The file’s name without .json; never changes.',
  name: 'As in a heading: VTech, November 2015.',
  services:
    'Affected services of the catalogue; “platform” where it reaches the services that use it.',
  access: 'When somebody had access. Leave an end out that nobody knows.',
  copied: 'The day the data was copied, where that is known.',
  verified: 'False where it is doubtful that the data came from there.',
  summary: 'What happened and what was lost, in two or three sentences of your own.',
  classes: 'One item per kind of data and role. Who says so is the certainty.',
  notTaken: 'What was, as far as is known, not lost.',
  contested: 'Where sources disagree, or are silent, and how we read it.',
  hibp: 'Its key at Have I Been Pwned and its flags; counts and dates come with the loaded list.',
  factSources: 'Ids of sources for services, access, copied, discovered and disclosed.',
}

const actionFields: Readonly<Record<string, string>> = {
  id: 'The file’s name without .json; never changes: what a family ticked is kept under it.',
  about:
    'Whether it is done once per person, for each account in the breach, or for each that falls with it.',
  reuse: 'Only for reused accounts: what they share.',
  when: 'All that is given must hold. Empty: for everybody the breach reaches.',
  due: 'A day of its own, for watch dates; only with keep-in-mind.',
  order: 'Smaller comes first within one urgency.',
  needsLogin: 'It waits while the service is suspended or closed.',
  settledByPasswordChange: 'A password changed after the breach has done it.',
  deed: 'Equal where one deed does several actions: they are one step on a list, and done in one file, done in all.',
  noticeable: 'Another holder, or somebody at home, will notice.',
  minutes: 'About how long it takes; our own estimate.',
  words:
    'ICU messages. May use person, breach, breachService; service and account where it is about an account; through where it asks linkedTo.',
  variants: 'What differs in a region; the rest comes from words.',
  sources: 'Read for this action, each with the day.',
}

const noRemedyFields: Readonly<Record<string, string>> = {
  classes: 'Kinds of data that no step brings back. Each of a role in one entry only.',
  role: 'Whose; absent: guardians’ and children’s.',
  because: 'Why nothing helps. May use person.',
  liveWith: 'How to live with it, where something is to be said. May use person.',
}

const partialDatePattern = String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`

const jsonSchemaOf = (
  schema: z.ZodType,
  dataClasses: readonly string[],
  descriptions: Readonly<Record<string, string>> = {},
): object => {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly
      if (zodSchema === partialDateSchema) {
        Object.assign(jsonSchema, { type: 'string', pattern: partialDatePattern })
      }
      if (zodSchema === dataClassIdSchema) {
        delete jsonSchema.pattern
        Object.assign(jsonSchema, { type: 'string', enum: dataClasses })
      }
      const { def } = zodSchema._zod
      if ('protocol' in def && def.protocol instanceof RegExp) {
        jsonSchema.pattern = def.protocol.source.replace('$', ':')
      }
      if (jsonSchema.properties !== undefined) jsonSchema.additionalProperties = false
    },
  })
  for (const [name, description] of Object.entries(descriptions)) {
    Object.assign(written.properties?.[name] ?? {}, { description })
  }
  if (written.properties !== undefined) {
    written.properties = { $schema: { type: 'string' }, ...written.properties }
  }
  return written
}

/**
 * The JSON Schemas by path under the resources folder, made from the schemas that the files are read with, so that an
 * editor knows them too. `dataClasses` are the ids an entry may name. The rules that no schema can hold are
 * `check-entries.ts`.
 */
export const jsonSchemas = (dataClasses: readonly string[]): Readonly<Record<string, object>> => ({
  'catalogue/schema/service.json': jsonSchemaOf(serviceFileSchema, dataClasses, serviceFields),
  'catalogue/schema/breach.json': jsonSchemaOf(breachFileSchema, dataClasses, breachFields),
  'catalogue/schema/data-classes.json': jsonSchemaOf(
    z.array(dataClassSchema.extend({ id: z.string() })),
    [],
  ),
  'catalogue/schema/typical-holdings.json': jsonSchemaOf(typicalHoldingsSchema, dataClasses),
  'playbook/schema/action.json': jsonSchemaOf(playbookActionSchema, dataClasses, actionFields),
  'playbook/schema/no-remedy.json': jsonSchemaOf(noRemedySchema, dataClasses, noRemedyFields),
})
