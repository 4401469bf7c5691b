import type { ImportedItem } from '../../domain/importers/imported-item.ts'
import type { RowFingerprint } from '../../domain/importers/plan-import.ts'
import { isSurelyBefore, type PartialDate } from '../../domain/model/partial-date.ts'
import type { FingerprintRepository } from '../../vault/repositories.ts'
import type { RowFacts } from './draft-row.ts'

const fingerprintsOf = (
  { password, earlierPasswords, questions }: ImportedItem,
  digests: Pick<FingerprintRepository, 'digestPassword' | 'digestAnswer'>,
): readonly RowFingerprint[] => [
  ...(password === undefined
    ? []
    : [{ kind: 'password' as const, digest: digests.digestPassword(password) }]),
  ...earlierPasswords.map((earlier) => ({
    kind: 'password' as const,
    digest: digests.digestPassword(earlier.password),
    until: earlier.until,
  })),
  ...questions.map(({ question, answer }) => ({
    kind: 'answer' as const,
    digest: digests.digestAnswer(answer),
    question,
  })),
]

/**
 * Makes the fingerprints of an item and drops the secrets (P2). A row that is skipped gets none. Dates
 * after `today` are typing errors and are dropped. Takes about a millisecond per answer.
 */
export const stripSecrets = (
  item: ImportedItem,
  digests: Pick<FingerprintRepository, 'digestPassword' | 'digestAnswer'>,
  today: PartialDate,
): RowFacts => {
  const past = (date: PartialDate | undefined): PartialDate | undefined =>
    date && isSurelyBefore(today, date) ? undefined : date
  const fingerprints = item.skip ? [] : fingerprintsOf(item, digests)
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
    fingerprints: fingerprints.filter(({ until }) => !until || !isSurelyBefore(today, until)),
    skip: item.skip,
  }
}
