/** Where a package runs, in Node's words. */
export type Platform = 'linux' | 'darwin' | 'win32'

/** The processors we build for: those that all three native modules come prebuilt for. */
export const archs = ['x64', 'arm64'] as const
export type Arch = (typeof archs)[number]

/** How `@node-rs/argon2` names its binaries: with the C library that they are linked to. */
const argon2Ending = { linux: '-gnu', darwin: '', win32: '-msvc' } as const

/** The package with the argon2 binary of a platform. */
export const argon2Package = (platform: Platform, arch: string): string =>
  `@node-rs/argon2-${platform}-${arch}${argon2Ending[platform]}`

/**
 * The processors whose binaries go into a package. A universal macOS program is put together from two, and only files
 * that are the same in both can share one app.asar; so on macOS each carries the binaries of both, 3 MB more.
 */
export const archsIn = <Name extends string>(
  platform: Platform,
  arch: Name,
): readonly (Arch | Name)[] => (platform === 'darwin' ? archs : [arch])

/** The binaries that belong into a package, from the root of the app, sorted: these and no others. */
export const nativesOf = (platform: Platform, arch: Arch): readonly string[] =>
  archsIn(platform, arch)
    .flatMap((one) => [
      `node_modules/better-sqlite3/prebuilds/${platform}-${one}.node`,
      `node_modules/keytar/prebuilds/${platform}-${one}/keytar.node`,
      `node_modules/${argon2Package(platform, one)}/argon2.${argon2Package(platform, one).replace('@node-rs/argon2-', '')}.node`,
    ])
    .toSorted()
