import { z } from './zod.ts'
import { base } from './errors.ts'

/** What an edit of many gives back: the way to take it back, until the vault locks. */
export const editSchema = z.object({ editId: z.string(), changed: z.number().int() })

export const edits = {
  /**
   * Takes an edit back. What was changed again since stays as it is and counts as `kept`. `NOT_FOUND` for an edit
   * that was taken back, is too long ago, or was made before the vault was last locked.
   */
  undo: base
    .input(z.object({ editId: z.string().max(100) }))
    .output(z.object({ restored: z.number().int(), kept: z.number().int() })),
}
