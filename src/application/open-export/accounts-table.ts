import { stringify } from 'csv-stringify/sync'
import type { Account } from '../../domain/model/account.ts'
import type { Inventory } from '../../domain/model/inventory.ts'
import type { Service } from '../../domain/model/service.ts'

/** The table's columns from left to right; see docs/open-export.md. */
const columns = [
  'Account',
  'Kind',
  'Service',
  'Held by',
  'About',
  'User name',
  'E-mail',
  'Addresses',
  'Platforms',
  'Opened',
  'Existed by',
  'Deleted',
  'Erasure confirmed',
  'Password changed',
  'Two-factor',
  'Status',
  'Theirs',
] as const

type Line = Partial<Readonly<Record<(typeof columns)[number], string | undefined>>>

const list = (names: readonly string[]): string => names.join('; ')

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no')

/** A formula that would begin a cell where the country's spreadsheets part cells at semicolons. */
const formulaWithin = /;(\s*)(?=[=+\-@＝＋－＠])/gu

/**
 * One line per account, as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for
 * another encoding. A cell that a spreadsheet would run as a formula has an apostrophe before it, and so has what
 * follows a semicolon in one. An account marked *theirs* is a line that says whose it is and no more: counted, and
 * not named (P10). `services` are those of the household's catalogue.
 */
export const accountsTable = (
  inventory: Pick<Inventory, 'people' | 'accounts'>,
  services: readonly Service[],
): string => {
  const people = new Map(inventory.people.map(({ id, name }) => [id, name]))
  const known = new Map(services.map(({ id, name }) => [id, name]))
  const lineOf = (account: Account): Line => {
    const holder = people.get(account.holderId)
    if (account.theirs) return { 'Held by': holder, Theirs: yesOrNo(true) }
    return {
      Account: account.title,
      Kind: account.kind,
      // An id is better than nothing where another version of the catalogue had the service.
      Service: account.serviceId && (known.get(account.serviceId) ?? account.serviceId),
      'Held by': holder,
      About: list(account.subjectIds.map((id) => people.get(id) ?? '')),
      'User name': account.userName,
      'E-mail': account.email,
      Addresses: list(account.origins),
      Platforms: list(account.platformIds.map((id) => known.get(id) ?? id)),
      Opened: account.opened,
      'Existed by': account.existedBy,
      Deleted: account.deleted,
      'Erasure confirmed': yesOrNo(account.erasureConfirmed),
      'Password changed': account.passwordChanged,
      'Two-factor': account.twoFactor,
      Status: account.status,
      Theirs: yesOrNo(false),
    }
  }
  return stringify(inventory.accounts.map(lineOf), {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (text) => text.replaceAll(formulaWithin, ";$1'") },
  })
}
