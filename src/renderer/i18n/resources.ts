import about from '../../../resources/locales/en/about.json'
import account from '../../../resources/locales/en/account.json'
import accounts from '../../../resources/locales/en/accounts.json'
import addresses from '../../../resources/locales/en/addresses.json'
import backups from '../../../resources/locales/en/backups.json'
import breach from '../../../resources/locales/en/breach.json'
import breaches from '../../../resources/locales/en/breaches.json'
import data from '../../../resources/locales/en/data.json'
import drill from '../../../resources/locales/en/drill.json'
import erasure from '../../../resources/locales/en/erasure.json'
import errors from '../../../resources/locales/en/errors.json'
import firstRun from '../../../resources/locales/en/first-run.json'
import frame from '../../../resources/locales/en/frame.json'
import goAnywhere from '../../../resources/locales/en/go-anywhere.json'
import help from '../../../resources/locales/en/help.json'
import household from '../../../resources/locales/en/household.json'
import incident from '../../../resources/locales/en/incident.json'
import imports from '../../../resources/locales/en/import.json'
import network from '../../../resources/locales/en/network.json'
import notice from '../../../resources/locales/en/notice.json'
import openExport from '../../../resources/locales/en/open-export.json'
import openedFiles from '../../../resources/locales/en/opened-files.json'
import ownBreach from '../../../resources/locales/en/own-breach.json'
import papers from '../../../resources/locales/en/papers.json'
import person from '../../../resources/locales/en/person.json'
import print from '../../../resources/locales/en/print.json'
import protections from '../../../resources/locales/en/protections.json'
import recoverySheet from '../../../resources/locales/en/recovery-sheet.json'
import reminders from '../../../resources/locales/en/reminders.json'
import restore from '../../../resources/locales/en/restore.json'
import review from '../../../resources/locales/en/review.json'
import service from '../../../resources/locales/en/service.json'
import settings from '../../../resources/locales/en/settings.json'
import ui from '../../../resources/locales/en/ui.json'
import letters from '../../../resources/locales/en/letters.json'
import ledger from '../../../resources/locales/en/ledger.json'
import joins from '../../../resources/locales/en/joins.json'
import reuse from '../../../resources/locales/en/reuse.json'
import timeline from '../../../resources/locales/en/timeline.json'
import tidyUp from '../../../resources/locales/en/tidy-up.json'
import unsafeHome from '../../../resources/locales/en/unsafe-home.json'
import toDo from '../../../resources/locales/en/to-do.json'
import unlock from '../../../resources/locales/en/unlock.json'
import verdicts from '../../../resources/locales/en/verdicts.json'

/** English, by namespace: the file's name, one per feature and a few for all. */
export const resources = {
  about,
  frame,
  ui,
  help,
  errors,
  verdicts,
  data,
  household,
  'go-anywhere': goAnywhere,
  person,
  accounts,
  account,
  breaches,
  breach,
  import: imports,
  settings,
  review,
  drill,
  print,
  papers,
  protections,
  'recovery-sheet': recoverySheet,
  'first-run': firstRun,
  unlock,
  backups,
  restore,
  'open-export': openExport,
  'opened-files': openedFiles,
  erasure,
  network,
  reminders,
  addresses,
  notice,
  service,
  'own-breach': ownBreach,
  'unsafe-home': unsafeHome,
  'tidy-up': tidyUp,
  timeline,
  reuse,
  joins,
  letters,
  ledger,
  incident,
  'to-do': toDo,
} as const

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    /** A missing key is a compile error. `playbook` is filled at run time. */
    resources: typeof resources & { playbook: Record<string, string> }
  }
}
