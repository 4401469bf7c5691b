import { z } from './zod.ts'
import { accountColumns } from '../domain/model/account-filter.ts'
import { matrixSorts, paperSizes, pictureViews, type Layout } from '../domain/model/layout.ts'
import { base } from './errors.ts'

const view = z.strictObject({ view: z.enum(pictureViews) })

export const layoutSchema = z
  .strictObject({
    matrix: z.strictObject({ sort: z.enum(matrixSorts), isCompact: z.boolean() }),
    accounts: z.strictObject({
      columns: z.array(z.enum(accountColumns)).max(accountColumns.length).readonly(),
      sort: z.enum(accountColumns),
      isDescending: z.boolean(),
    }),
    reuse: view,
    timeline: view,
    paper: z.strictObject({ size: z.enum(paperSizes).optional(), isLarge: z.boolean() }),
  })
  .partial() satisfies z.ZodType<Layout>

export const layout = {
  read: base.output(layoutSchema),
  /** Replaces how the given screens were left; the others stay. */
  write: base.input(layoutSchema).output(z.void()),
}
