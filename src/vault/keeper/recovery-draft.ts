import { NotFoundError, WrongRecoveryCodeError } from '../errors.ts'
import {
  groupCount,
  groupsOf,
  makeRecoveryCode,
  tidyGroup,
  wrapWithRecoveryCode,
} from '../keys/recovery-code.ts'
import type { Secret } from '../keys/secret.ts'
import type { RecoveryDraft, TypedGroup } from '../protection-keeper.ts'
import { replaceKeyFile } from '../vault-files.ts'
import type { KeeperCore } from './keeper-core.ts'
import { assertProof, ownKeyFile, whileOpen, withProtection } from './own-key-file.ts'

/** The drafted code of the open vault, if there is one; see `ProtectionKeeper`. */
export interface RecoveryDrafts {
  draft(proof: Secret | undefined): Promise<RecoveryDraft>
  confirm(groups: readonly TypedGroup[]): Promise<void>
  drop(): void
}

/** How many groups are to be typed back: enough to show that the sheet is there and can be read. */
const asked = 3

/** Some of the groups that are secret, drawn at random, in order, from 1. */
const chooseGroups = (randomBytes: (length: number) => Buffer): readonly number[] => {
  const groups = Array.from({ length: groupCount - 1 }, (_, index) => index + 2)
  const draws = randomBytes(asked)
  // A byte does not divide evenly by seven; nothing depends on it here.
  const chosen = Array.from(draws, (draw) => groups.splice(draw % groups.length, 1)).flat()
  return chosen.toSorted((one, other) => one - other)
}

/** The first of these groups that is not as it was printed, or was asked for and is not there. */
const firstWrong = (
  { code, ask }: RecoveryDraft,
  typed: readonly TypedGroup[],
): number | undefined => {
  const printed = groupsOf(code)
  const wrong = typed.filter(
    ({ group, text }) => tidyGroup(text.reveal().toString('utf8')) !== printed[group - 1],
  )
  const missing = ask.filter((group) => !typed.some((one) => one.group === group))
  return [...wrong.map(({ group }) => group), ...missing].toSorted((one, other) => one - other)[0]
}

/** Holds one draft at most, which goes when the vault locks. */
export const createRecoveryDrafts = (core: KeeperCore): RecoveryDrafts => {
  let current: RecoveryDraft | undefined
  const drop = (): void => {
    current?.code.letters.wipe()
    current = undefined
  }
  core.onLock(drop)
  return {
    drop,
    draft: (proof) =>
      whileOpen(core, async (_session, assertOpen) => {
        await assertProof(core, ownKeyFile(core), proof)
        assertOpen()
        drop()
        const { randomBytes } = core.options
        current = { code: makeRecoveryCode(randomBytes), ask: chooseGroups(randomBytes) }
        return current
      }),
    confirm: (typed) =>
      whileOpen(core, async ({ key }, assertOpen) => {
        if (current === undefined) throw new NotFoundError('recovery-code')
        const group = firstWrong(current, typed)
        if (group !== undefined) throw new WrongRecoveryCodeError('typo', { group })
        const keyFile = ownKeyFile(core)
        const { vaultId } = keyFile
        const { randomBytes, now } = core.options
        const { code } = current
        const since = now()
        const protection = await wrapWithRecoveryCode({ code, key, vaultId, since, randomBytes })
        assertOpen()
        await replaceKeyFile(core.paths.keyFile, withProtection(keyFile, protection))
        drop()
      }),
  }
}
