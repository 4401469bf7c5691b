/** An account as the family described it. */
export interface ModelAccount {
  id: string
  kind: string
  serviceId?: string | undefined
  title: string
  holderId: string
  subjectIds: string[]
  origins: string[]
  userName?: string | undefined
  email?: string | undefined
  opened?: string | undefined
  existedBy?: string | undefined
  deleted?: string | undefined
  erasureConfirmed: boolean
  passwordChanged?: string | undefined
  status: string
  twoFactor: string
  platformIds: string[]
  theirs: boolean
  importBatchId?: string | undefined
  notes?: string | undefined
}

/** What docs/imports.md says of an account that an import added: worked on since, or not; `maybe` where it does not say. */
export type WorkedOn = 'no' | 'maybe' | 'yes'

export interface ModelImport {
  id: string
  fileName: string
  formatId: string
  added: number
  changed: number
  isUndone: boolean
  isExportDeleted: boolean
  /** What it changed of accounts that were there. */
  fields: {
    accountId: string
    field: 'existedBy' | 'passwordChanged'
    before?: string
    after: string
  }[]
  /** Passwords, by a label of the model's own, that the account did not have. */
  secrets: { accountId: string; password: number }[]
}

export interface ModelStep {
  state: string
  note?: string | undefined
  byId?: string | undefined
  responsibleId?: string | undefined
  dueOn?: string | undefined
}

export interface ModelFile {
  breachId: string
  origin: string
  isClosed: boolean
  steps: Record<string, ModelStep>
}

export interface ModelHolding {
  accountId: string
  subjectId: string
  dataClass: string
  fidelity: string
  basis: string
}

export interface ModelPerson {
  id: string
  role: string
  name: string
  birthDate?: string | undefined
}

export interface ModelLetter {
  id: string
  templateId: string
  serviceId: string
  breachId?: string | undefined
  senderId: string
  subjectIds: string[]
  sentOn?: string | undefined
  sentBy?: string | undefined
  note?: string | undefined
}

export interface ModelEvidence {
  breachId: string
  accountId: string
  noticeArrived?: string | undefined
  /** Why it was ruled out. */
  ruledOut?: string | undefined
}

export interface ModelFilter {
  id: string
  name: string
  text: string
  personIds: string[]
}

/** What the family has said, and nothing that follows from it. */
export interface ModelFamily {
  household: { name: string; region: string; sharedComputer: boolean }
  people: ModelPerson[]
  accounts: ModelAccount[]
  /** By account. */
  workedOn: Record<string, WorkedOn>
  /** By account: labels of the passwords that imports brought. */
  passwords: Record<string, number[]>
  holdings: ModelHolding[]
  imports: ModelImport[]
  services: { id: string; name: string; kind: string; domains: string[] }[]
  overrides: { serviceId: string; why: string; status: string; holds: unknown[] }[]
  breaches: { id: string; name: string; serviceId: string; to?: string | undefined }[]
  additions: { id: string; breachId: string; source: string }[]
  learned: { key: string; serviceId?: string | undefined }[]
  evidence: ModelEvidence[]
  files: ModelFile[]
  letters: ModelLetter[]
  filters: ModelFilter[]
  layout: Record<string, unknown>
  settings: Record<string, unknown>
}

/** What opens a vault. */
export interface ModelKeys {
  passphrase?: string | undefined
  recoveryCode?: string | undefined
  keychain: boolean
  /** Another number for each key the vault had. */
  number: number
}

/** A copy of the vault: its content is that of one of these moments. */
export interface ModelCopy {
  families: ModelFamily[]
  keys: ModelKeys
}

/** The way back from an edit of many, as the family would tell it. */
export type ModelEdit = { editId: string } & (
  | {
      kind: 'accounts'
      change: Partial<ModelAccount>
      before: { id: string; fields: Partial<ModelAccount> }[]
    }
  | { kind: 'holdings'; steps: { said: ModelHolding; before?: ModelHolding | undefined }[] }
  | { kind: 'filter'; filter: ModelFilter }
  | { kind: 'letter'; letter: ModelLetter }
  | { kind: 'file'; file: ModelFile }
  | {
      kind: 'account'
      account: ModelAccount
      holdings: ModelHolding[]
      evidence: ModelEvidence[]
      steps: { breachId: string; key: string; step: ModelStep }[]
      passwords: number[]
      learned: ModelFamily['learned']
    }
)

/** All that the soak knows; plain JSON, so that a later run goes on from it. */
export interface Model {
  state: 'none' | 'locked' | 'open'
  family: ModelFamily
  keys: ModelKeys
  /** By file name; in the folder of backups. */
  backups: Record<string, ModelCopy>
  /** By the id under which they were set aside. */
  asides: Record<string, ModelCopy>
  edits: ModelEdit[]
  /** Makes names that were never used before. */
  counter: number
  /** Texts of what was erased, the last few: nothing may find them. */
  erased: string[]
}

/** A copy that shares nothing with it. */
export const copyOf = <Value>(value: Value): Value => structuredClone(value)

/** Before the first run. */
export const emptyModel = (): Model => ({
  state: 'none',
  family: emptyFamily(),
  keys: { keychain: false, number: 0 },
  backups: {},
  asides: {},
  edits: [],
  counter: 0,
  erased: [],
})

const emptyFamily = (): ModelFamily => ({
  household: { name: '', region: 'US', sharedComputer: false },
  people: [],
  accounts: [],
  workedOn: {},
  passwords: {},
  holdings: [],
  imports: [],
  services: [],
  overrides: [],
  breaches: [],
  additions: [],
  learned: [],
  evidence: [],
  files: [],
  letters: [],
  filters: [],
  layout: {},
  settings: {
    lockAfterMinutes: 10,
    secondProtectionAsked: false,
    networkAllowed: false,
    stepNotifications: false,
  },
})
