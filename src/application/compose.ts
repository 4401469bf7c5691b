import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { catalogueSchema } from '../contract/catalogue.ts'
import { lexiconsSchema } from '../contract/lexicon.ts'
import { playbookSchema } from '../contract/playbook.ts'
import type { PartialDate } from '../domain/model/partial-date.ts'
import type { VaultState } from '../domain/model/vault-state.ts'
import type { KeeperOptions } from '../vault/keeper.ts'
import { openKeeper } from '../vault/open-keeper.ts'
import type { DesktopPort } from './desktop/desktop-port.ts'
import { createEditShelf } from './edits/edit-shelf.ts'
import { createCurrentDesk } from './imports/current-desk.ts'
import { createImportDesk } from './imports/import-desk.ts'
import { knownCatalogue } from './knowledge/known-catalogue.ts'
import { localDay } from './launch/local-day.ts'
import type { Log } from './launch/log.ts'
import { redactedTrace } from './launch/redacted-trace.ts'
import { createGate } from './network/gate.ts'
import { createNoticeReader } from './notices/notice-reader.ts'
import type { HostFetch } from './network/host-fetch.ts'
import { hostsFor } from './network/network-hosts.ts'
import type { ProgramPorts } from './program-ports.ts'
import { watchDueSteps } from './reminders/watch-due-steps.ts'
import { createRouter, type Router } from './routes/router.ts'
import { createSampleVault } from './sample/create-sample-vault.ts'
import { UseCaseError } from './use-case-error.ts'
import { createElapsedClock, processTime } from './vault/elapsed-clock.ts'
import { watchIdle } from './vault/idle-lock.ts'
import { lockDelayOf } from './vault/lock-delay.ts'
import { createStateWatch } from './vault/state-watch.ts'

/** What a host gives the program. */
export interface HostOptions {
  readonly host: 'desktop' | 'loopback'
  readonly version: string
  readonly dataDir: string
  /** Fill the (empty, throw-away) data directory with the sample family. */
  readonly demo: boolean
  /** The folder of the built `catalogue.json`, `playbook.json` and `lexicon.json`. */
  readonly resources: string
  /** The folder of `LICENSE` and `THIRD_PARTY_NOTICES`, where `package.json` is. */
  readonly packageFolder: string
  readonly spawnKeychain: KeeperOptions['spawnKeychain']
  /** The file of the thread that reads notices. */
  readonly noticeThread: string
  /** The host's way to the network; nothing but the gate gets it. */
  readonly fetch: HostFetch
  /** Shows an https page in the system's browser; fails where there is none. */
  readonly openPage: (address: string) => Promise<unknown>
  /** A server on this computer in the place of Have I Been Pwned, for trying and tests. */
  readonly hibp?: string | undefined
  /** Shows a line as a notification of the system; absent where the host has none. The line names nobody. */
  readonly notify?: ((text: string) => void) | undefined
  /** Told whether a vault is open, whenever that may have changed; before the first time it is not. */
  readonly onVaultState?: ((isOpen: boolean) => void) | undefined
  /** The window and its system; absent in a browser. */
  readonly desktop?: DesktopPort | undefined
  /** Takes one line for the log; it never carries anything of the family. */
  readonly log: Log
}

/** The running program, without any host around it. */
export interface Program {
  readonly router: Router
  vaultState(): Promise<VaultState>
  /** Ends import drafts, closes the database and zeroes the key. */
  lock(): Promise<void>
  /** `lock`, and frees the data directory for another process. */
  close(): Promise<void>
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

/** Builds the program from its parts. Fails where the built catalogue is missing or damaged. */
export const startProgram = async (options: HostOptions): Promise<Program> => {
  const [shipped, playbook, lexicons] = await Promise.all([
    readJson(join(options.resources, 'catalogue.json')).then((json) => catalogueSchema.parse(json)),
    readJson(join(options.resources, 'playbook.json')).then((json) => playbookSchema.parse(json)),
    readJson(join(options.resources, 'lexicon.json')).then((json) => lexiconsSchema.parse(json)),
  ])
  // The one language there are rules for yet.
  const lexicon = lexicons['en']
  if (!lexicon) throw new Error('The built lexicon has no English')
  const keeper = openKeeper({
    directory: options.dataDir,
    version: options.version,
    spawnKeychain: options.spawnKeychain,
    now: () => Date.now(),
    randomBytes,
    uuid: randomUUID,
  })
  const stateWatch = createStateWatch(keeper)

  const openVault: ProgramPorts['openVault'] = () => {
    const vault = keeper.opened()
    if (!vault) throw new UseCaseError('VAULT_NOT_OPEN', undefined)
    return vault
  }
  const catalogueOf = knownCatalogue(shipped)
  const today = (): PartialDate => localDay(new Date())
  const noticeReader = createNoticeReader(options.noticeThread)
  const gate = createGate({
    fetch: options.fetch,
    hosts: hostsFor(options.hibp),
    version: options.version,
    openVault,
    now: () => Date.now(),
    uuid: randomUUID,
    wait: (milliseconds, signal) => pass(milliseconds, undefined, { signal, ref: false }),
    timeOut: (milliseconds) => AbortSignal.timeout(milliseconds),
  })

  const edits = createEditShelf(randomUUID)

  const desk = createCurrentDesk((vault) =>
    createImportDesk({
      vault,
      gate,
      services: () => catalogueOf(vault).services,
      today,
      uuid: randomUUID,
      startTimer: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds)
        // A table that waits must not keep the process alive.
        timer.unref()
        return () => clearTimeout(timer)
      },
    }),
  )

  const endDrafts = (): void => {
    edits.clear()
    gate.stop(new UseCaseError('VAULT_NOT_OPEN', undefined))
    noticeReader.stop()
    desk.close()
  }

  const lock = async (): Promise<void> => {
    // What is on the screen goes at once: the look that follows may wait for the keychain.
    if (keeper.opened()) stateWatch.tell({ kind: 'locking', inSeconds: 0 })
    endDrafts()
    try {
      await keeper.lock()
    } finally {
      await stateWatch.refresh()
    }
  }

  const idleLock = watchIdle({
    now: createElapsedClock(processTime),
    minutes: lockDelayOf(keeper),
    warn: (inSeconds) =>
      stateWatch.tell(inSeconds > 0 ? { kind: 'locking', inSeconds } : { kind: 'open' }),
    lock,
    failed: (error) => options.log(`The vault did not lock cleanly: ${redactedTrace(error)}`),
  })

  const ports: ProgramPorts = {
    host: options.host,
    version: options.version,
    demo: options.demo,
    packageFolder: options.packageFolder,
    shipped,
    playbook,
    lexicon,
    keeper,
    stateWatch,
    idleLock,
    openVault,
    catalogue: () => catalogueOf(openVault()),
    importDesk: () => desk.of(openVault()),
    endDrafts,
    edits,
    gate,
    noticeReader,
    openPage: options.openPage,
    desktop: options.desktop,
    today,
    uuid: randomUUID,
    log: options.log,
  }

  const { onVaultState } = options
  // What is about to lock, but not yet, is open still.
  if (onVaultState)
    stateWatch.listen((state) =>
      onVaultState(state.kind === 'open' || (state.kind === 'locking' && state.inSeconds > 0)),
    )

  const endReminders = watchDueSteps(ports, options.notify)

  if (options.demo) await createSampleVault(ports)
  onVaultState?.(keeper.opened() !== undefined)

  return {
    router: createRouter(ports, lock),
    vaultState: () => keeper.state(),
    lock,
    close: async () => {
      idleLock.stop()
      endReminders()
      endDrafts()
      await keeper.close()
    },
  }
}
