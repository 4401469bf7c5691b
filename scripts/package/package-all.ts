import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Arch, build, Platform as Target, type Configuration } from 'electron-builder'
import config from '../../electron-builder.config.ts'
import { writeMadeUpRuntime } from './made-up-runtime.ts'
import { archs, type Arch as ArchName, type Platform } from './natives.ts'
import type { PackedApp } from './packed-app.ts'

const root = join(import.meta.dirname, '../..')

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly devDependencies: { readonly electron: string }
}

/** A packed app of a made-up runtime, with what it is for. */
export interface CheckedApp extends PackedApp {
  readonly arch: ArchName
}

/** What electron-builder would hand to the maker of a Linux package. */
export interface LinuxPackage {
  /** The text of the desktop entry. */
  readonly desktop: string
  /** How the maker of the `.deb` would be called; the one of the AppImage takes no such list. */
  readonly args: readonly string[]
}

/** All that was packed; `end` removes it. */
export interface PackedAll {
  readonly apps: readonly CheckedApp[]
  readonly linuxPackages: readonly LinuxPackage[]
  readonly folder: string
  end(): void
}

const folders = {
  linux: { x64: 'linux-unpacked', arm64: 'linux-arm64-unpacked' },
  win32: { x64: 'win-unpacked', arm64: 'win-arm64-unpacked' },
  darwin: { x64: 'mac', arm64: 'mac-arm64' },
} as const

const target = (platform: Target, ...names: readonly string[]) =>
  [...platform.createTarget([...names], Arch.x64, Arch.arm64)] as const

/** Runs electron-builder on our configuration, with `changes` to it, for targets of its own kind. */
export const packageWith = async (
  output: string,
  changes: Configuration,
  options: Parameters<typeof build>[0] = {},
): Promise<void> => {
  const runtimes = mkdtempSync(join(realpathSync(tmpdir()), 'kinventory-runtimes-'))
  try {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      writeMadeUpRuntime(platform, devDependencies.electron, join(runtimes, platform))
    }
    await build({
      projectDir: root,
      publish: 'never',
      ...options,
      config: {
        ...config,
        directories: { ...config.directories, output },
        electronDist: (options: { readonly platformName: string }) =>
          join(runtimes, options.platformName),
        ...changes,
      },
    })
  } finally {
    rmSync(runtimes, { recursive: true })
  }
}

const readLinuxPackage = (computed: unknown): LinuxPackage => {
  if (Array.isArray(computed)) {
    const [args, path] = computed as [readonly string[], string]
    return { args, desktop: readFileSync(path, 'utf8') }
  }
  return { args: [], desktop: (computed as { readonly desktop: string }).desktop }
}

/**
 * Packs for every system and processor up to where the makers of installers would be fetched: the folders of all, and
 * for the Linux packages what those makers would be given. Takes the build that is in `out`.
 */
export const packageAll = async (): Promise<PackedAll> => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kinventory-packages-'))
  const end = (): void => rmSync(folder, { recursive: true, force: true })
  const linuxPackages: LinuxPackage[] = []
  await packageWith(
    folder,
    {},
    {
      targets: new Map([
        ...target(Target.LINUX, 'AppImage', 'deb'),
        ...target(Target.WINDOWS, 'dir'),
        ...target(Target.MAC, 'dir'),
      ]),
      // Answering `true` ends a target here.
      effectiveOptionComputed: (computed: unknown) => {
        linuxPackages.push(readLinuxPackage(computed))
        return Promise.resolve(true)
      },
    },
  ).catch((error: unknown) => {
    end()
    throw error
  })
  return {
    apps: (['linux', 'win32', 'darwin'] as const satisfies readonly Platform[]).flatMap(
      (platform) =>
        archs.map((arch) => ({
          folder: join(folder, folders[platform][arch]),
          platform,
          arch,
          productName: config.productName,
          executableName: config.linux.executableName,
        })),
    ),
    linuxPackages,
    folder,
    end,
  }
}
