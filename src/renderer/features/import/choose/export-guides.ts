import type { resources } from '../../../i18n/resources.ts'

export type ExportGuideId = keyof typeof resources.import.how.from

/**
 * The programs whose way of exporting is described, the most used first; each with other names it is
 * looked for under.
 */
export const exportGuides: readonly {
  readonly id: ExportGuideId
  readonly keywords: readonly string[]
}[] = [
  { id: 'chrome', keywords: ['Google', 'Chromium', 'Android', 'Arc'] },
  { id: 'apple', keywords: ['iPhone', 'iPad', 'Mac', 'iCloud', 'Keychain'] },
  { id: 'edge', keywords: ['Microsoft'] },
  { id: 'firefox', keywords: ['Mozilla'] },
  {
    id: 'sheet',
    keywords: [
      'Excel',
      'Google Sheets',
      'Numbers',
      'LibreOffice',
      'xlsx',
      'ods',
      'csv',
      'table',
      'school',
      'club',
    ],
  },
  { id: 'onepassword', keywords: ['One Password', '1pux'] },
  { id: 'bitwarden', keywords: ['Vaultwarden'] },
  { id: 'brave', keywords: [] },
  { id: 'buttercup', keywords: [] },
  { id: 'dashlane', keywords: [] },
  { id: 'enpass', keywords: [] },
  { id: 'keepass', keywords: ['kdbx', 'KeePass 2', 'Strongbox', 'KeePassium', 'KeePassDX'] },
  { id: 'keepassxc', keywords: ['kdbx', 'KeePassX'] },
  { id: 'keeper', keywords: [] },
  { id: 'lastpass', keywords: ['Last Pass'] },
  { id: 'nordpass', keywords: ['Nord'] },
  { id: 'opera', keywords: ['Vivaldi'] },
  { id: 'proton', keywords: ['ProtonPass'] },
  { id: 'roboform', keywords: [] },
  { id: 'safeincloud', keywords: ['Safe in cloud'] },
  { id: 'zoho', keywords: [] },
  { id: 'other', keywords: ['another', 'none of these'] },
]
