import type { ImportedItem } from '../../domain/importers/imported-item.ts'
import type { RowFingerprint } from '../../domain/importers/plan-import.ts'
import { isSurelyBefore, type PartialDate } from '../../domain/model/partial-date.ts'
import type { FingerprintRepository } from '../../vault/repositories.ts'
import type { PasswordStrength } from '../../domain/model/fingerprint.ts'
import type { RowFacts } from './draft-row.ts'
import type { WaitingPasswords } from './waiting-passwords.ts'

/** What becomes of the secrets of an item, and of the rest that may not be kept as it is. */
export interface KeptOfSecrets {
  readonly digests: Pick<FingerprintRepository, 'digestPassword' | 'digestAnswer'>
  readonly strengthOf: (password: string) => PasswordStrength
  readonly takeNotes: boolean
  /** Only where the guardian wants the passwords looked up. */
  readonly waiting?: Pick<WaitingPasswords, 'add'> | undefined
  /** Dates after it are typing errors and are dropped. */
  readonly today: PartialDate
}

const fingerprintsOf = (
  { password, earlierPasswords, questions }: ImportedItem,
  { digests, strengthOf, waiting }: KeptOfSecrets,
): readonly RowFingerprint[] => {
  const ofPassword = (text: string, until?: PartialDate): RowFingerprint => {
    const digest = digests.digestPassword(text)
    waiting?.add(digest, text)
    return { kind: 'password', digest, strength: strengthOf(text), until }
  }
  return [
    ...(password === undefined ? [] : [ofPassword(password)]),
    ...earlierPasswords.map((earlier) => ofPassword(earlier.password, earlier.until)),
    ...questions.map(({ question, answer }) => ({
      kind: 'answer' as const,
      digest: digests.digestAnswer(answer),
      question,
    })),
  ]
}

/**
 * Makes the fingerprints of an item and drops the secrets (P2). A row that is skipped gets none. Takes about
 * a millisecond per answer.
 */
export const stripSecrets = (item: ImportedItem, kept: KeptOfSecrets): RowFacts => {
  const { today, takeNotes } = kept
  const past = (date: PartialDate | undefined): PartialDate | undefined =>
    date && isSurelyBefore(today, date) ? undefined : date
  const fingerprints = item.skip ? [] : fingerprintsOf(item, kept)
  return {
    line: item.line,
    kind: item.kind,
    title: item.title,
    origins: item.origins,
    userName: item.userName,
    email: item.email,
    folder: item.folder,
    hasPassword: item.password !== undefined,
    questions: item.questions.length,
    existedBy: past(item.created),
    passwordChanged: past(item.passwordChanged),
    oneTimeCodes: item.oneTimeCodes,
    notes: takeNotes ? item.notes : undefined,
    fingerprints: fingerprints.filter(({ until }) => !until || !isSurelyBefore(today, until)),
    skip: item.skip,
  }
}
