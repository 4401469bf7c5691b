import { FuseV1Options } from '@electron/fuses'
import type { Configuration } from 'electron-builder'

/** `release` is what families get; `test` differs only in letting a debugger (and so Playwright) in. */
export type Flavour = 'release' | 'test'

/** The switches burnt into the runtime, as electron-builder names them. */
export const fusesOf = (flavour: Flavour) =>
  ({
    // Else ELECTRON_RUN_AS_NODE turns the signed program into a Node that runs anybody's script in our name.
    runAsNode: false,
    // The window keeps no cookies, so there is nothing to encrypt; on, it would only ask for the keychain.
    enableCookieEncryption: false,
    // Else NODE_OPTIONS=--require runs a stranger's file before ours.
    enableNodeOptionsEnvironmentVariable: false,
    // Else --inspect opens the main process, and with it the vault, to any program of this user.
    enableNodeCliInspectArguments: flavour === 'test',
    // macOS and Windows refuse a changed app.asar; on Linux Electron does not check (see docs/release.md).
    enableEmbeddedAsarIntegrityValidation: true,
    // Else a folder `app` beside app.asar would be run in its place, unchecked.
    onlyLoadAppFromAsar: true,
    // We ship no snapshot of our own for the main process.
    loadBrowserProcessSpecificV8Snapshot: false,
    // The page comes from app://; file:// is never loaded and needs no privileges.
    grantFileProtocolExtraPrivileges: false,
  }) as const satisfies Configuration['electronFuses']

/**
 * What must be read back from the wire, by number. `WasmTrapHandlers` has no name in electron-builder and stays as
 * Electron sets it: on, which only makes WebAssembly's bounds checks cheaper.
 */
export const wantedWire = (flavour: Flavour): Readonly<Record<FuseV1Options, boolean>> => {
  const fuses = fusesOf(flavour)
  return {
    [FuseV1Options.RunAsNode]: fuses.runAsNode,
    [FuseV1Options.EnableCookieEncryption]: fuses.enableCookieEncryption,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]:
      fuses.enableNodeOptionsEnvironmentVariable,
    [FuseV1Options.EnableNodeCliInspectArguments]: fuses.enableNodeCliInspectArguments,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]:
      fuses.enableEmbeddedAsarIntegrityValidation,
    [FuseV1Options.OnlyLoadAppFromAsar]: fuses.onlyLoadAppFromAsar,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]:
      fuses.loadBrowserProcessSpecificV8Snapshot,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: fuses.grantFileProtocolExtraPrivileges,
    [FuseV1Options.WasmTrapHandlers]: true,
  }
}

/** Fuses that a runtime may lack: Electron added them after the first eight. */
export const optionalFuses: ReadonlySet<number> = new Set([FuseV1Options.WasmTrapHandlers])
