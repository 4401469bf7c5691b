import type { PersonRole } from '../../../domain/model/person.ts'
import type { Region } from '../../../domain/model/region.ts'
import type { KeychainState, ProtectionKind } from '../../../domain/model/vault-state.ts'
import { cleanLine } from '../../../domain/importers/clean-line.ts'
import {
  emptyPerson,
  hasProblems,
  newPersonOf,
  personProblems,
  type PersonDraft,
} from '../settings/person-draft.ts'

export const firstRunSteps = ['household', 'region', 'people', 'sharing', 'protection'] as const
export type FirstRunStep = (typeof firstRunSteps)[number]

/** One row of the people step. */
export interface PersonRow extends PersonDraft {
  /** Tells the rows apart while they are edited; never kept. */
  readonly key: number
}

/** Everything typed so far. Lives in the page only; a reload starts anew. */
export interface FirstRunDraft {
  readonly householdName: string
  readonly region: Region | undefined
  readonly people: readonly PersonRow[]
  /** "Does anyone else use this computer account?" */
  readonly isShared: boolean | undefined
  /** What was chosen where there is a choice. */
  readonly protection: ProtectionKind
  readonly passphrase: string
  readonly passphraseAgain: string
}

export type NewProtection =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }

/** The input of `vault.create`. */
export interface NewHousehold {
  readonly household: {
    readonly name: string
    readonly region: Region
    readonly sharedComputer: boolean
  }
  readonly people: readonly ReturnType<typeof newPersonOf>[]
  readonly protection: NewProtection
}

/** One row for a guardian and one for a child, so that nobody has to ask for them. */
export const emptyDraft: FirstRunDraft = {
  householdName: '',
  region: undefined,
  people: [
    { key: 0, ...emptyPerson('guardian') },
    { key: 1, ...emptyPerson('child') },
  ],
  isShared: undefined,
  protection: 'keychain',
  passphrase: '',
  passphraseAgain: '',
}

/** Adds an empty row for somebody of this role. */
export const addRow = (people: readonly PersonRow[], role: PersonRole): readonly PersonRow[] => [
  ...people,
  { key: Math.max(-1, ...people.map(({ key }) => key)) + 1, ...emptyPerson(role) },
]

/** True for a row in which nothing was written; a child's is left out rather than complained about. */
export const isBlank = (row: PersonRow): boolean =>
  cleanLine(row.name) === '' && row.birthDate === undefined && !row.isDateUnfinished

/** The rows that are kept: all but blank children, and blank guardians beyond the first. */
export const keptRows = (people: readonly PersonRow[]): readonly PersonRow[] => {
  const firstGuardian = people.find(({ role }) => role === 'guardian')
  const hasGuardian = people.some((row) => row.role === 'guardian' && !isBlank(row))
  return people.filter((row) => !isBlank(row) || (!hasGuardian && row === firstGuardian))
}

/** A passphrase is the only way where others use the computer account (P4) or no keychain answers. */
export const canUseKeychain = (draft: FirstRunDraft, keychain: KeychainState): boolean =>
  keychain === 'usable' && draft.isShared === false

/** What will open the vault. */
export const protectionOf = (draft: FirstRunDraft, keychain: KeychainState): ProtectionKind =>
  canUseKeychain(draft, keychain) ? draft.protection : 'passphrase'

/** The same with the passphrase, as the program is asked. */
export const newProtectionOf = (draft: FirstRunDraft, keychain: KeychainState): NewProtection =>
  protectionOf(draft, keychain) === 'keychain'
    ? { kind: 'keychain' }
    : { kind: 'passphrase', passphrase: draft.passphrase }

/** True when the step can be left. `today` is `YYYY-MM-DD`. */
export const isStepReady = (
  step: Exclude<FirstRunStep, 'protection'>,
  draft: FirstRunDraft,
  today: string | undefined,
): boolean => {
  switch (step) {
    case 'household':
      return cleanLine(draft.householdName) !== ''
    case 'region':
      return draft.region !== undefined
    case 'people':
      return (
        keptRows(draft.people).some(({ role }) => role === 'guardian') &&
        keptRows(draft.people).every((row) => !hasProblems(personProblems(row, today)))
      )
    case 'sharing':
      return draft.isShared !== undefined
  }
}

/** True while no child has been written down; the way on stays open. */
export const hasNoChild = (people: readonly PersonRow[]): boolean =>
  !keptRows(people).some(({ role }) => role === 'child')

/** What the program is asked to create; undefined while a question is open. */
export const newHouseholdOf = (
  draft: FirstRunDraft,
  keychain: KeychainState,
): NewHousehold | undefined => {
  const { region, isShared } = draft
  if (region === undefined || isShared === undefined) return undefined
  return {
    household: { name: cleanLine(draft.householdName), region, sharedComputer: isShared },
    people: keptRows(draft.people).map(newPersonOf),
    protection: newProtectionOf(draft, keychain),
  }
}

/** A row changed in place. */
export const changeRow = (
  people: readonly PersonRow[],
  key: number,
  change: Partial<PersonDraft>,
): readonly PersonRow[] => people.map((row) => (row.key === key ? { ...row, ...change } : row))
