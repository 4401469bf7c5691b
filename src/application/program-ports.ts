import type { Catalogue } from '../domain/model/catalogue.ts'
import type { PartialDate } from '../domain/model/partial-date.ts'
import type { Playbook } from '../domain/model/playbook.ts'
import type { Lexicon } from '../domain/notices/lexicon.ts'
import type { VaultKeeper } from '../vault/keeper.ts'
import type { OpenVault } from '../vault/repositories.ts'
import type { DesktopPort } from './desktop/desktop-port.ts'
import type { EditShelf } from './edits/edit-shelf.ts'
import type { ImportDesk } from './imports/import-desk.ts'
import type { Log } from './launch/log.ts'
import type { Gate } from './network/gate.ts'
import type { NoticeReader } from './notices/notice-reader.ts'
import type { IdleLock } from './vault/idle-lock.ts'
import type { StateWatch } from './vault/state-watch.ts'

/** What use cases and routes stand on; built once by `startProgram`. */
export interface ProgramPorts {
  readonly host: 'desktop' | 'loopback'
  readonly version: string
  readonly demo: boolean
  /** The folder of `LICENSE` and `THIRD_PARTY_NOTICES`. */
  readonly packageFolder: string
  /** As it was built; what a household knows is `catalogue()`. */
  readonly shipped: Catalogue
  readonly playbook: Playbook
  /** The rules that notices are read by. */
  readonly lexicon: Lexicon
  readonly keeper: VaultKeeper
  readonly stateWatch: StateWatch
  readonly idleLock: IdleLock
  /** The open vault; fails with `VAULT_NOT_OPEN` while there is none. */
  readonly openVault: () => OpenVault
  /**
   * What the open household knows: the shipped catalogue, the loaded breach list and what the family says of
   * them. The same value until something of it changes. Fails with `VAULT_NOT_OPEN`.
   */
  readonly catalogue: () => Catalogue
  /** The import desk of the open vault; it and its drafts end when the vault locks. */
  readonly importDesk: () => ImportDesk
  /** Ends the import desk and its drafts, if there is one, and whatever is being sent. */
  readonly endDrafts: () => void
  /** Edits that can be taken back until the vault locks. */
  readonly edits: EditShelf
  /** The one way out of this computer. */
  readonly gate: Gate
  readonly noticeReader: NoticeReader
  /** Shows an https page in the system's browser; fails where there is none. */
  readonly openPage: (address: string) => Promise<unknown>
  /** The window and its system; absent in a browser. */
  readonly desktop: DesktopPort | undefined
  /** Today on the computer's own calendar. */
  readonly today: () => PartialDate
  readonly uuid: () => string
  /** Takes one line without anything of the family in it. */
  readonly log: Log
}
