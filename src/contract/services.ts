import { z } from './zod.ts'
import { serviceKinds } from '../domain/model/service.ts'
import { base } from './errors.ts'
import { catalogueSchema, playbookSchema, serviceSchema } from './catalogue.ts'
import { requiredLineSchema, serviceIdSchema } from './model.ts'

const ownServiceInput = z.object({
  name: requiredLineSchema,
  kind: z.enum(serviceKinds),
  /** Web addresses or host names; kept as registrable domains. */
  domains: z.array(requiredLineSchema).max(20).readonly(),
})

export const services = {
  /** The shipped knowledge; says nothing about the family and does not change while the app runs. */
  catalogue: base.output(z.object({ catalogue: catalogueSchema, playbook: playbookSchema })),
  own: base.output(z.array(serviceSchema).readonly()),
  add: base.input(ownServiceInput).output(serviceSchema),
  update: base.input(ownServiceInput.extend({ id: serviceIdSchema })).output(z.void()),
}
