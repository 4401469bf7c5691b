import { accounts } from './accounts.ts'
import { backups } from './backups.ts'
import { breaches } from './breaches.ts'
import { desktop } from './desktop.ts'
import { drill } from './drill.ts'
import { edits } from './edits.ts'
import { holdings } from './holdings.ts'
import { find } from './find.ts'
import { household } from './household.ts'
import { imports } from './imports.ts'
import { incidents } from './incidents.ts'
import { joins } from './joins.ts'
import { layout } from './layout.ts'
import { ledger } from './ledger.ts'
import { letters } from './letters.ts'
import { links } from './links.ts'
import { network } from './network.ts'
import { notices } from './notices.ts'
import { openExport } from './open-export.ts'
import { protections } from './protections.ts'
import { reminders } from './reminders.ts'
import { reuse } from './reuse.ts'
import { review } from './review.ts'
import { savedFilters } from './saved-filters.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { surface } from './surface.ts'
import { system } from './system.ts'
import { talks } from './talks.ts'
import { tidyUp } from './tidy-up.ts'
import { timeline } from './timeline.ts'
import { vault } from './vault.ts'

/** Everything the interface can ask of the program; both ends are derived from this value. */
export const contract = {
  system,
  desktop,
  vault,
  protections,
  backups,
  openExport,
  settings,
  household,
  services,
  accounts,
  savedFilters,
  holdings,
  tidyUp,
  imports,
  edits,
  surface,
  find,
  ledger,
  joins,
  reuse,
  timeline,
  layout,
  letters,
  links,
  breaches,
  reminders,
  review,
  drill,
  incidents,
  talks,
  network,
  notices,
}
