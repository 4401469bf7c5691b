import { withoutGone, type InSight } from '../../domain/incidents/without-gone.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/**
 * Takes people and accounts that were erased, or are *theirs* now, out of what the files on breaches said when somebody
 * looked at them (P8, P10). In a transaction; what was said of steps of theirs is not its business.
 */
export const forgetInFiles = (vault: OpenVault, inSight: InSight): void => {
  for (const { breachId } of vault.incidents.list()) {
    const looks = vault.incidents.looks(breachId)
    const left = looks.map(({ on, content }) => ({ on, content: withoutGone(content, inSight) }))
    if (left.some(({ content }, place) => content !== looks[place]?.content)) {
      vault.incidents.replaceLooks(breachId, left)
    }
  }
}
