import { fieldsInLines } from '../custom-fields.ts'
import { joinFolders } from '../folder-path.ts'
import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'

/** Kinds of secrets that are no login whatever they hold. */
const types: ReadonlyMap<string, LeftOut> = new Map([
  ['bank account', 'bank-account'],
  ['credit card', 'card'],
  ['payment card', 'card'],
  ['file store', 'document'],
  ['license key', 'licence'],
  ['health care', 'identity'],
  ['identity', 'identity'],
  ['social security number', 'identity'],
  ['notes', 'secure-note'],
  ['secure note', 'secure-note'],
  ['ssh key', 'ssh-key'],
  ['wireless network', 'wi-fi'],
])

/**
 * Zoho Vault. The login is written as lines in `SecretData` (`SecretType:Web Account`, `User Name:x`,
 * `Password:y`); what is called "Password Name" in the newer table is the title.
 */
export const zohoVaultCsv: TableFormat = {
  id: 'zoho-vault-csv',
  headers: [
    ['Secret Name', 'Secret URL', 'SecretData'],
    ['Password Name', 'Password URL', 'SecretData'],
  ],
  columns: {
    title: ['Password Name', 'Secret Name'],
    urls: ['Password URL', 'Secret URL'],
    folder: ['Folder Name', 'ChamberName', 'Tags'],
    notes: ['Notes'],
    oneTimeCodes: ['TOTP', 'login_totp'],
  },
  refine: (raw, cell) => {
    const data = fieldsInLines(cell('SecretData'))
    const valueOf = (pattern: RegExp): string | undefined =>
      data.find(({ name, value }) => pattern.test(name) && value !== '')?.value
    const type = types.get(
      valueOf(/^secrettype$/i)
        ?.trim()
        .toLowerCase() ?? '',
    )
    if (type) return { leftOut: type }
    return {
      ...raw,
      userName: valueOf(/^user ?name$/i),
      password: valueOf(/^password$/i),
      // A folder within a folder stands on a line of its own.
      folder: joinFolders((raw.folder ?? '').split('\n')),
      questions: findQuestions([...data, ...fieldsInLines(cell('CustomData'))]),
    }
  },
}
