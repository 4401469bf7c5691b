import type { Configuration } from 'electron-builder'
import { appFiles } from './scripts/package/app-files.ts'
import { fusesOf, type Flavour } from './scripts/package/fuses.ts'
import { createHooks } from './scripts/package/hooks.ts'
import { signingIn } from './scripts/package/signing.ts'

/**
 * How the packages are made; `npm run package` uses it. TypeScript and not YAML, because the compiler then knows every
 * key, the fuses and the files have tests of their own, and each value stands beside its reason. How a release is made,
 * and what was never tried: docs/release.md.
 */

const { env } = process
const signing = signingIn(env)
// Playwright can drive only a program that lets a debugger in; such a one is never handed out.
const flavour: Flavour = env['KINVENTORY_FLAVOUR'] === 'test' ? 'test' : 'release'
const suffix = flavour === 'test' ? '-TEST' : ''
const hooks = createHooks(import.meta.dirname, flavour)

// .invalid is reserved (RFC 6761): a package says plainly that nobody has set these yet.
const homepage = env['KINVENTORY_HOMEPAGE'] || 'https://kinventory.invalid'
const maintainer =
  env['KINVENTORY_MAINTAINER'] || 'The Kinventory developers <nobody@kinventory.invalid>'

const config = {
  // Windows groups windows and notices by it, macOS keeps permissions by it: never change it.
  appId: 'org.kinventory.desktop',
  productName: 'Kinventory',
  copyright: 'Copyright (c) 2026 The Kinventory developers',
  artifactName: `\${productName}-\${version}-\${os}-\${arch}${suffix}.\${ext}`,
  directories: { output: 'dist', buildResources: 'resources/icons' },
  extraMetadata: {
    author: { name: 'The Kinventory developers' },
    homepage,
    // Electron names its windows so; the desktop entry must be called the same (syncDesktopName), else a desktop shows
    // them without their icon.
    desktopName: 'kinventory.desktop',
  },

  // The system loads a binary from a file of its own, never out of an archive. Nothing else lies beside it: what does
  // is not covered by the archive's integrity check.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // Every native module is Node-API with prebuilds: nothing to compile, nothing to fetch headers for.
  npmRebuild: false,
  electronFuses: fusesOf(flavour),

  // No updater, so no app-update.yml and nothing uploaded by a build: docs/release.md, "Updates".
  publish: null,

  beforePack: hooks.beforePack,
  afterPack: hooks.afterPack,
  afterAllArtifactBuild: hooks.afterAllArtifactBuild,

  fileAssociations: [
    {
      ext: 'kinventory',
      name: 'Kinventory backup',
      description: 'Kinventory backup',
      // Not registered with IANA, hence x-.
      mimeType: 'application/x-kinventory',
      icon: 'document',
      role: 'Editor',
      rank: 'Owner',
    },
  ],

  // The newer tool's AppImages start without libfuse2, which current distributions no longer install.
  toolsets: { appimage: '1.0.3' },
  linux: {
    // No processors here: given, they would win over --x64 and --arm64.
    target: ['AppImage', 'deb'],
    files: appFiles('linux'),
    icon: 'linux',
    executableName: 'kinventory',
    syncDesktopName: true,
    category: 'Utility',
    synopsis: 'Inventory of a family’s accounts on children’s services',
    maintainer,
    vendor: 'The Kinventory developers',
    desktop: {
      entry: {
        GenericName: 'Family account inventory',
        Keywords: 'family;children;accounts;breach;privacy;',
        // A second start hands its file to the first window.
        SingleMainWindow: 'true',
      },
    },
  },

  deb: {
    // Electron's own needs, and libsecret, by which the keychain is reached.
    depends: [
      'libatspi2.0-0',
      'libgtk-3-0',
      'libnotify4',
      'libnss3',
      'libsecret-1-0',
      'libuuid1',
      'libxss1',
      'libxtst6',
      'xdg-utils',
    ],
    // The usual one is for an icon in the tray, which we do not have.
    recommends: [],
  },

  win: {
    target: ['nsis'],
    files: appFiles('win32'),
    icon: 'icon.ico',
    // With a certificate at hand an unsigned program is a mistake, not a choice.
    forceCodeSigning: signing.windows,
  },
  nsis: {
    // For this user, without an administrator: the vault is this user's too.
    perMachine: false,
    oneClick: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    // Removing the program must never remove the family's vault.
    deleteAppDataOnUninstall: false,
    // One installer per processor: half the download.
    buildUniversalInstaller: false,
    // Both are only for electron-updater.
    differentialPackage: false,
    packElevateHelper: false,
  },

  mac: {
    target: [{ target: 'dmg', arch: 'universal' }],
    files: appFiles('darwin'),
    icon: 'icon.icns',
    category: 'public.app-category.utilities',
    darkModeSupport: true,
    // Both halves carry the binaries of both processors, so these are the same in both.
    x64ArchFiles: '**/*.node',
    // Without a certificate an ad-hoc signature, as Apple's processors start nothing unsigned. The hardened runtime
    // would then refuse Electron's own libraries, which bear another signature.
    ...(signing.mac ? { forceCodeSigning: true } : { identity: '-' }),
    hardenedRuntime: signing.mac,
    entitlements: 'scripts/package/entitlements.plist',
    entitlementsInherit: 'scripts/package/entitlements.plist',
    notarize: signing.notarize,
  },
  dmg: { writeUpdateInfo: false },
} as const satisfies Configuration

export default config
