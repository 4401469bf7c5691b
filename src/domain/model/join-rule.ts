import type { DataClassId } from './data-class.ts'
import type { PersonRole } from './person.ts'

/** Whose fact a part may be: the person's own, that of somebody they can be linked to, or either. */
export const partOwners = ['own', 'relative', 'own-or-relative'] as const
export type PartOwner = (typeof partOwners)[number]

/** One fact of a join; any one of the classes will do. */
export interface JoinPart {
  /** Unique within its rule: `who`, `where`. */
  readonly id: string
  readonly of: PartOwner
  readonly anyOf: readonly DataClassId[]
}

/** Facts that together let somebody do what none of them lets alone. One file in `resources/playbook/joins` each. */
export interface JoinRule {
  readonly id: string
  /** Whom it is about; anybody unless given. */
  readonly role?: PersonRole | undefined
  /** All of them are needed; two at least. Never a credential: that counts whether it is true or not. */
  readonly parts: readonly JoinPart[]
  /** 1 (a nuisance) to 5 (grave for a child). */
  readonly weight: number
  /** What somebody could do, one plain sentence. */
  readonly lets: string
  /** Why the parts say more together than each alone. */
  readonly reason: string
}
