import { vaultContentsSchema } from './backups.ts'
import { base } from './errors.ts'
import { protectionSchema } from './vault.ts'
import { z } from './zod.ts'

/** Too large is answered with `FILE`, as everything else that can be wrong with it. */
const exportFile = z.file()

/** Everything in an open format (P8). Not encrypted, and the interface says so each time. */
export const openExport = {
  /** `json`: everything but fingerprints. `csv`: the accounts, one line each, safe for spreadsheets. */
  write: base.input(z.object({ format: z.enum(['json', 'csv']) })).output(z.file()),
  /** What a file written by `write` (json) holds. Fails with `FILE`. */
  look: base.input(z.object({ file: exportFile })).output(vaultContentsSchema),
  /**
   * A first run from such a file; the state must be `none`. Accounts that shared a secret still do so among
   * themselves; they cannot be matched with later imports, since the secrets' fingerprints stayed behind.
   */
  read: base
    .input(
      z.object({ file: exportFile, sharedComputer: z.boolean(), protection: protectionSchema }),
    )
    .output(z.void()),
}
