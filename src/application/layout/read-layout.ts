import { layoutSchema } from '../../contract/layout.ts'
import type { Layout } from '../../domain/model/layout.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** How screens were left. What an older or newer version wrote and this one does not understand is passed over. */
export const readLayout = (vault: OpenVault): Layout => {
  const kept: Record<string, unknown> = {}
  for (const [screen, layout] of vault.layouts.read()) {
    if (layoutSchema.safeParse({ [screen]: layout }).success) kept[screen] = layout
  }
  return layoutSchema.parse(kept)
}

/** Replaces how the given screens were left; the others stay. */
export const writeLayout = (vault: OpenVault, layout: Layout): void =>
  vault.transaction(() => {
    for (const [screen, value] of Object.entries(layout)) {
      if (value !== undefined) vault.layouts.write(screen, value)
    }
  })
