import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Arch, type AfterPackContext, type BuildResult } from 'electron-builder'
import { fileProblems } from './file-problems.ts'
import { fuseProblems } from './fuse-problems.ts'
import type { Flavour } from './fuses.ts'
import { archs, nativesOf, type Arch as ArchName, type Platform } from './natives.ts'
import { executableOf, filesOf, resourcesOf, type PackedApp } from './packed-app.ts'
import { budgetBytes, sizeProblems } from './size-budget.ts'
import { stageArgon2 } from './stage-argon2.ts'

const platforms: readonly Platform[] = ['linux', 'darwin', 'win32']

interface Target {
  readonly platform: Platform
  readonly arch: ArchName
}

/** Fails for a target that the native modules have no binaries for. */
const targetOf = (context: Pick<AfterPackContext, 'electronPlatformName' | 'arch'>): Target => {
  const platform = platforms.find((one) => one === context.electronPlatformName)
  const name = Arch[context.arch]
  // Both halves of a universal program carry the same files.
  const arch = archs.find((one) => one === name) ?? (name === 'universal' ? 'arm64' : undefined)
  if (platform === undefined || arch === undefined) {
    throw new Error(`Kinventory has no binaries for ${context.electronPlatformName} on ${name}`)
  }
  return { platform, arch }
}

const refuse = (what: string, problems: readonly string[]): void => {
  if (problems.length > 0) throw new Error(`${what}:\n- ${problems.join('\n- ')}`)
}

const developmentPackages = (root: string): readonly string[] => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>
  }
  return Object.keys(manifest.devDependencies)
}

/**
 * To be read by people too, beside the licences that come with Electron and Chromium. Not `extraResources`: what that
 * names is taken out of the archive, where the program reads it.
 */
const copyLicences = (root: string, app: PackedApp): void => {
  for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES']) {
    copyFileSync(join(root, name), join(resourcesOf(app), `${name}.txt`))
  }
}

/** Our steps within a run of electron-builder. */
export interface PackageHooks {
  readonly beforePack: (context: AfterPackContext) => void
  readonly afterPack: (context: AfterPackContext) => void
  readonly afterAllArtifactBuild: (result: BuildResult) => Promise<string[]>
}

/** `SHA256SUMS` in the form that `sha256sum --check` reads. */
const writeChecksums = (folder: string, artifacts: readonly string[]): string => {
  const lines = artifacts.map((path) => {
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
    return `${digest}  ${basename(path)}\n`
  })
  const target = join(folder, 'SHA256SUMS')
  writeFileSync(target, lines.toSorted().join(''))
  return target
}

/**
 * `beforePack` stages the binaries of a target. `afterPack` adds the licences, looks at each packed app and fails the build
 * for its files or its size. electron-builder sets the fuses only after that, and calls no hook between them and an unsigned program;
 * so they are read back when all is built, and on any difference the installers are removed and the build fails. What
 * is left gets its checksums.
 */
export const createHooks = (root: string, flavour: Flavour): PackageHooks => {
  const packed: PackedApp[] = []
  return {
    beforePack: (context) => {
      const { platform, arch } = targetOf(context)
      stageArgon2(platform, arch)
    },
    afterPack: (context) => {
      const { platform, arch } = targetOf(context)
      const { productFilename } = context.packager.appInfo
      const app: PackedApp = {
        folder: context.appOutDir,
        platform,
        productName: productFilename,
        executableName: context.packager.config.linux?.executableName ?? productFilename,
      }
      copyLicences(root, app)
      const files = filesOf(app)
      refuse(`The app in ${app.folder} is not what it should be`, [
        ...fileProblems(files, nativesOf(platform, arch), developmentPackages(root)),
        ...sizeProblems(files, budgetBytes[platform]),
      ])
      packed.push(app)
    },
    afterAllArtifactBuild: async ({ outDir, artifactPaths }) => {
      const problems: string[] = []
      for (const app of packed) {
        // The two halves of a universal program are gone by now; the whole is on the list.
        if (!existsSync(app.folder)) continue
        const found = await fuseProblems(executableOf(app), flavour)
        problems.push(...found.map((problem) => `${basename(app.folder)}: ${problem}`))
      }
      if (problems.length > 0) for (const path of artifactPaths) rmSync(path, { force: true })
      refuse('The fuses are not as they should be', problems)
      return artifactPaths.length === 0 ? [] : [writeChecksums(outDir, artifactPaths)]
    },
  }
}
