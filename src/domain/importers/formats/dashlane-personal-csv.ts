import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'

const kindOf = (names: ReadonlySet<string>, type: string): LeftOut => {
  if (names.has('ssid')) return 'wi-fi'
  if (!names.has('cc_number')) return 'identity'
  return /bank|account/.test(type) ? 'bank-account' : 'card'
}

/**
 * The other tables of a Dashlane archive, chosen by themselves: cards, personal details, identity papers
 * and Wi-Fi. They have columns called login, email and url and yet not one account. Nothing of them is
 * taken, and no name either: it is a person's.
 */
export const dashlanePersonalCsv: TableFormat = {
  id: 'dashlane-personal-csv',
  headers: [
    ['type', 'account_name', 'cc_number'],
    ['type', 'first_name', 'last_name', 'date_of_birth', 'email'],
    ['type', 'number', 'name', 'issue_date', 'expiration_date'],
    ['ssid', 'passphrase', 'name', 'note'],
  ],
  columns: {},
  refine: (_raw, cell, _cells, names) => ({
    leftOut: kindOf(
      new Set(names.map((name) => name.trim().toLowerCase())),
      cell('type').toLowerCase(),
    ),
  }),
}
