import type { BareTableFormat } from '../kinds/bare-table-format.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { applePasswordsCsv } from './apple-passwords-csv.ts'
import { bitwardenCsv } from './bitwarden-csv.ts'
import { buttercupCsv } from './buttercup-csv.ts'
import { chromeCsv } from './chrome-csv.ts'
import { dashlaneCsv } from './dashlane-csv.ts'
import { dashlaneLegacyCsv } from './dashlane-legacy-csv.ts'
import { dashlanePersonalCsv } from './dashlane-personal-csv.ts'
import { enpassBareCsv } from './enpass-bare-csv.ts'
import { enpassCsv } from './enpass-csv.ts'
import { firefoxCsv } from './firefox-csv.ts'
import { keepassCsv } from './keepass-csv.ts'
import { keepassxcCsv } from './keepassxc-csv.ts'
import { keeperBareCsv } from './keeper-bare-csv.ts'
import { keeperCsv } from './keeper-csv.ts'
import { lastpassCsv } from './lastpass-csv.ts'
import { mykiCsv } from './myki-csv.ts'
import { nextcloudPasswordsCsv } from './nextcloud-passwords-csv.ts'
import { nordpassCsv } from './nordpass-csv.ts'
import { onepassword7Csv } from './onepassword-7-csv.ts'
import { onepassword7MacCsv } from './onepassword-7-mac-csv.ts'
import { onepasswordCsv } from './onepassword-csv.ts'
import { padlockCsv } from './padlock-csv.ts'
import { passmanCsv } from './passman-csv.ts'
import { plainListCsv } from './plain-list-csv.ts'
import { protonPassCsv } from './proton-pass-csv.ts'
import { roboformCsv } from './roboform-csv.ts'
import { safeInCloudCsv } from './safe-in-cloud-csv.ts'
import { saferpassCsv } from './saferpass-csv.ts'
import { strongboxCsv } from './strongbox-csv.ts'
import { synologyC2Csv } from './synology-c2-csv.ts'
import { zohoGeneralCsv } from './zoho-general-csv.ts'
import { zohoVaultCsv } from './zoho-vault-csv.ts'

/** Tables with a header. No header is one of two formats, so that their order decides nothing. */
export const tableFormats: readonly TableFormat[] = [
  firefoxCsv,
  bitwardenCsv,
  applePasswordsCsv,
  lastpassCsv,
  onepasswordCsv,
  onepassword7Csv,
  onepassword7MacCsv,
  dashlaneCsv,
  dashlanePersonalCsv,
  nordpassCsv,
  protonPassCsv,
  keepassxcCsv,
  keepassCsv,
  strongboxCsv,
  keeperCsv,
  enpassCsv,
  roboformCsv,
  zohoVaultCsv,
  zohoGeneralCsv,
  safeInCloudCsv,
  synologyC2Csv,
  saferpassCsv,
  nextcloudPasswordsCsv,
  mykiCsv,
  buttercupCsv,
  passmanCsv,
  padlockCsv,
  plainListCsv,
  chromeCsv,
]

/** Tables whose first row is data already. */
export const bareTableFormats: readonly BareTableFormat[] = [
  enpassBareCsv,
  keeperBareCsv,
  dashlaneLegacyCsv,
]
