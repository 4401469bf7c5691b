import { z } from '../../contract/zod.ts'
import { partialDateSchema } from '../../contract/model.ts'
import { tidyUpQueues, type SettledQuestion } from '../../domain/tidy-up/tidy-up-queue.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** The name under which the answers lie beside how screens were left. */
const screen = 'tidy-up'

const keptSchema = z.object({
  settled: z
    .array(z.object({ queue: z.enum(tidyUpQueues), key: z.string(), on: partialDateSchema }))
    .readonly(),
})

/** The questions that somebody laid to rest; none where nobody did, or a newer version wrote them otherwise. */
export const readSettled = (vault: OpenVault): readonly SettledQuestion[] => {
  const kept = keptSchema.safeParse(vault.layouts.read().get(screen))
  return kept.success ? kept.data.settled : []
}

/** Replaces them. Nothing of an account is in it but its id. */
export const writeSettled = (vault: OpenVault, settled: readonly SettledQuestion[]): void =>
  vault.layouts.write(screen, { settled })
