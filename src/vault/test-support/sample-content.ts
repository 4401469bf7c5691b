import type { Account } from '../../domain/model/account.ts'
import type { Fingerprint } from '../../domain/model/fingerprint.ts'
import { asId } from '../../domain/model/id.ts'
import type { ImportBatch, ImportedAccount } from '../../domain/model/import-batch.ts'
import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import type { Household, Person } from '../../domain/model/person.ts'

/** A date of a test; a text that is none is a mistake in the test. */
export const day = (text: string): PartialDate => {
  const date = partialDate(text)
  if (date === undefined) throw new Error(`${text} is no date`)
  return date
}

export const household: Household = {
  name: 'Rivera',
  region: { code: 'US' },
  sharedComputer: false,
}

export const ana: Person = { id: asId('ana'), role: 'guardian', name: 'Ana' }
export const mia: Person = {
  id: asId('mia'),
  role: 'child',
  name: 'Mia',
  birthDate: day('2010-05-02'),
}
export const theo: Person = {
  id: asId('theo'),
  role: 'child',
  name: 'Theo',
  birthDate: day('2012'),
  region: { code: 'EU', country: 'IE' },
}

/** An account of Ana's with Mia in it and nothing optional, but for what is given. */
export const account = (id: string, given: Partial<Account> = {}): Account => ({
  id: asId(id),
  kind: 'account',
  title: `Account ${id}`,
  holderId: ana.id,
  subjectIds: [mia.id],
  origins: [],
  erasureConfirmed: false,
  status: 'active',
  twoFactor: 'unknown',
  platformIds: [],
  theirs: false,
  ...given,
})

export const fingerprint = (
  accountId: string,
  digit: string,
  given: Partial<Fingerprint> = {},
): Fingerprint => ({
  accountId: asId(accountId),
  kind: 'password',
  digest: digit.repeat(64).slice(0, 64),
  strength: 'fair',
  firstSeen: day('2026-11-21'),
  lastSeen: day('2026-11-21'),
  ...given,
})

export const batch = (id: string, given: Partial<ImportBatch> = {}): ImportBatch => ({
  id: asId(id),
  fileName: 'Chrome Passwords.csv',
  formatId: 'chrome-csv',
  importedOn: day('2026-11-21'),
  added: 0,
  changed: 0,
  ...given,
})

/** Rows as a large password-manager export gives them. */
export const importedRows = (count: number, prefix: string): readonly ImportedAccount[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `${prefix}-${String(index).padStart(8, '0')}-4c1d-9a3b-aaaabbbbcccc`
    return {
      kind: 'add',
      account: account(id, {
        serviceId: asId(`service-${index % 400}`),
        subjectIds: index % 3 === 0 ? [ana.id, mia.id] : [mia.id],
        origins: [`https://www.service-${index}.example.com`],
        email: `person-${index % 5}@example.com`,
        existedBy: day('2026-11-21'),
      }),
      fingerprints: [fingerprint(id, (index % 4096).toString(16).padStart(4, '0'))],
    }
  })
