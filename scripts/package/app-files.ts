import type { FileSet } from 'electron-builder'
import { argon2Package, archsIn, type Platform } from './natives.ts'
import { stagingFolder } from './stage-argon2.ts'

/** electron-builder puts the target's processor in here. */
const anyArch = '${arch}'

/**
 * Our own files. electron-builder adds the packages that package.json names as dependencies, which are those that the
 * bundles in `out` leave outside, and no development packages; the other patterns take out of them what is never
 * loaded. Types, tests and read-me files it leaves out by itself; `file-problems.ts` fails a build where any gets in.
 */
const everywhere: readonly string[] = [
  'out/**',
  'package.json',
  'LICENSE',
  'THIRD_PARTY_NOTICES',
  // Node itself, which npm scripts need and Electron brings along.
  '!node_modules/node-{linux,win,darwin}-*/**',
  // Staged per target instead.
  '!node_modules/@node-rs/argon2-*/**',
  '!node_modules/@node-rs/argon2/browser.js',
  // Headers and sources for building the native modules, which come prebuilt.
  '!node_modules/node-addon-api/**',
  '!node_modules/better-sqlite3/{src,deps}/**',
  '!node_modules/keytar/{src,script}/**',
  // One-line doors to a single binary, for bundlers; the program takes the main one.
  '!node_modules/better-sqlite3/lib/{linux,linuxmusl,darwin,win32}-*.js',
]

/** Patterns that leave out every prebuilt binary but the target's own. */
const withoutForeignPrebuilds = (platform: Platform): readonly string[] => {
  const own = archsIn(platform, anyArch).map((arch) => `${platform}-${arch}`)
  return [
    `!node_modules/better-sqlite3/prebuilds/!(${own.map((name) => `${name}.node`).join('|')})`,
    `!node_modules/keytar/prebuilds/!(${own.join('|')})/**`,
  ]
}

/** The argon2 binaries of a target, from where they are staged. */
const argon2Files = (platform: Platform): readonly FileSet[] =>
  archsIn(platform, anyArch).map((arch) => {
    const name = argon2Package(platform, arch)
    return {
      from: `${stagingFolder}/${name}`,
      to: `node_modules/${name}`,
      filter: ['*.node', 'package.json'],
    }
  })

/**
 * What goes into the app of a platform. All of it stands under the platform: electron-builder makes patterns of its own
 * set out of a platform's, and a set that only leaves things out would take in everything else.
 */
export const appFiles = (platform: Platform): (string | FileSet)[] => [
  ...everywhere,
  ...withoutForeignPrebuilds(platform),
  ...argon2Files(platform),
]
