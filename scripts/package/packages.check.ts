import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, extractFile, getRawHeader } from '@electron/asar'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileProblems } from './file-problems.ts'
import { fuseProblems } from './fuse-problems.ts'
import { missingImports } from './missing-imports.ts'
import { archs, nativesOf } from './natives.ts'
import { packageAll, packageWith, type CheckedApp, type PackedAll } from './package-all.ts'
import { executableOf, filesOf, looseFilesOf, resourcesOf } from './packed-app.ts'
import { runUnpacked } from './run-unpacked.ts'
import { budgetBytes, sizeProblems } from './size-budget.ts'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const built = readdirSync(join(root, 'out'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )

let packed: PackedAll
beforeAll(async () => {
  packed = await packageAll()
})
afterAll(() => packed.end())

const appOf = (platform: CheckedApp['platform'], arch: CheckedApp['arch']): CheckedApp => {
  const app = packed.apps.find((one) => one.platform === platform && one.arch === arch)
  if (app === undefined) throw new Error(`No package for ${platform} on ${arch}`)
  return app
}

const archiveOf = (app: CheckedApp): string => join(resourcesOf(app), 'app.asar')

/** What Electron compares with before it reads from the archive: the SHA-256 of its table of files. */
const headerHash = (app: CheckedApp): string =>
  createHash('sha256')
    .update(getRawHeader(archiveOf(app)).headerString)
    .digest('hex')

const targets = (['linux', 'win32', 'darwin'] as const).flatMap((platform) =>
  archs.map((arch) => [platform, arch] as const),
)

describe.each(targets)('the app for %s on %s', (platform, arch) => {
  it('has the whole build, its licences, and of packages only those that the program loads', () => {
    const paths = filesOf(appOf(platform, arch)).map(({ path }) => path)
    expect(built.length).toBeGreaterThan(100)
    expect(paths).toEqual(expect.arrayContaining(built))
    const own = paths.filter((path) => !path.startsWith('node_modules/') && !built.includes(path))
    expect(own.toSorted()).toEqual(['LICENSE', 'THIRD_PARTY_NOTICES', 'package.json'])
    for (const name of Object.keys(manifest.dependencies)) {
      expect(paths).toContain(`node_modules/${name}/package.json`)
    }
  })

  it('has no file of a kind that does not belong there, and its own binaries beside the archive', () => {
    const app = appOf(platform, arch)
    const natives = nativesOf(platform, arch)
    const development = Object.keys(manifest.devDependencies)
    expect(fileProblems(filesOf(app), natives, development)).toEqual([])
    expect(
      looseFilesOf(app)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(natives)
  })

  it('tells its version and nothing of how it is developed', () => {
    const text = extractFile(archiveOf(appOf(platform, arch)), 'package.json').toString()
    const packedManifest = JSON.parse(text) as Readonly<Record<string, unknown>>
    expect(packedManifest).toMatchObject({ version: manifest.version, main: 'out/main/main.js' })
    expect(Object.keys(packedManifest)).not.toEqual(
      expect.arrayContaining(['devDependencies', 'scripts']),
    )
  })

  it('has the fuses as configured', async () => {
    expect(await fuseProblems(executableOf(appOf(platform, arch)), 'release')).toEqual([])
  })

  it('stays within its size', () => {
    expect(sizeProblems(filesOf(appOf(platform, arch)), budgetBytes[platform])).toEqual([])
  })

  it('names the licence of every package that is in it', () => {
    const app = appOf(platform, arch)
    const notices = readFileSync(join(root, 'THIRD_PARTY_NOTICES'), 'utf8')
    const manifests = filesOf(app)
      .map(({ path }) => path)
      .filter((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path))
    const names = manifests.map((path) => {
      const text = extractFile(archiveOf(app), path).toString()
      const { name, version } = JSON.parse(text) as {
        readonly name: string
        readonly version: string
      }
      // The binaries of argon2 are packages of the same project and version.
      return `${name.replace(/^@node-rs\/argon2-.*/, '@node-rs/argon2')} ${version}`
    })
    expect(names.length).toBeGreaterThan(4)
    expect(names.filter((name) => !notices.includes(`\n${name}\n`))).toEqual([])
  })

  it('comes with the licences of the runtime and of the packages, to be read without it', () => {
    const app = appOf(platform, arch)
    const resources = resourcesOf(app)
    const beside = platform === 'darwin' ? resources : app.folder
    expect(existsSync(join(beside, 'LICENSE.electron.txt'))).toBe(true)
    expect(existsSync(join(beside, 'LICENSES.chromium.html'))).toBe(true)
    expect(readFileSync(join(resources, 'THIRD_PARTY_NOTICES.txt'))).toEqual(
      readFileSync(join(root, 'THIRD_PARTY_NOTICES')),
    )
    expect(existsSync(join(resources, 'LICENSE.txt'))).toBe(true)
  })

  it('finds all that the built programs import, within itself', () => {
    const unpacked = mkdtempSync(join(realpathSync(tmpdir()), 'kinventory-unpacked-'))
    extractAll(archiveOf(appOf(platform, arch)), unpacked)
    const { asked, missing } = missingImports(unpacked)
    rmSync(unpacked, { recursive: true })
    expect(missing).toEqual([])
    expect(asked).toBeGreaterThan(20)
  })

  it('has nothing that an updater would read', () => {
    const names = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => /app-update\.yml|latest.*\.yml|blockmap/.test(name))).toEqual([])
  })
})

describe('the checks of a build', () => {
  it('fail a build whose fuses differ from the wanted ones', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kinventory-wrong-fuses-'))
    const wrong = packageWith(folder, { electronFuses: { runAsNode: true } }, { dir: true })
    await expect(wrong).rejects.toThrow(/RunAsNode is ENABLE, and should be DISABLE/)
    rmSync(folder, { recursive: true })
  })

  it('fail a build with a file that does not belong there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kinventory-wrong-files-'))
    const wrong = packageWith(folder, { asarUnpack: [], files: ['scripts/start/*'] }, { dir: true })
    await expect(wrong).rejects.toThrow(
      /start\.js: one of the repository's own[^]*\.node is inside the archive/,
    )
    rmSync(folder, { recursive: true })
  })

  it('refuse a key that electron-builder does not know', async () => {
    const unknown = packageWith(packed.folder, { appID: 'x' } as object, { dir: true })
    await expect(unknown).rejects.toThrow(/appID/)
  })
})

describe('for macOS', () => {
  it('both processors have the same app, so that a universal program can share one', () => {
    const [x64, arm64] = archs.map((arch) => appOf('darwin', arch))
    if (x64 === undefined || arm64 === undefined) throw new Error('A processor is missing')
    expect(readFileSync(archiveOf(x64)).equals(readFileSync(archiveOf(arm64)))).toBe(true)
    const differing: string[] = []
    for (const { path } of looseFilesOf(x64)) {
      const [one, two] = [x64, arm64].map((app) =>
        readFileSync(join(resourcesOf(app), 'app.asar.unpacked', path)),
      )
      if (one === undefined || two === undefined || !one.equals(two)) differing.push(path)
    }
    expect(differing).toEqual([])
  })

  it('the Info.plist has the hash of the archive, the icon, and the kind of our files', () => {
    const app = appOf('darwin', 'arm64')
    const plist = readFileSync(join(executableOf(app), 'Contents/Info.plist'), 'utf8')
    expect(plist).toContain(`<string>${headerHash(app)}</string>`)
    expect(plist).toMatch(/<key>CFBundleIdentifier<\/key>\s*<string>org\.kinventory\.desktop</)
    expect(plist).toMatch(/<key>CFBundleTypeExtensions<\/key>\s*<array>\s*<string>kinventory</)
    expect(plist).toMatch(/<key>LSHandlerRank<\/key>\s*<string>Owner</)
    for (const [ours, packedAs] of [
      ['icon.icns', 'icon.icns'],
      ['document.icns', 'document.icns'],
    ] as const) {
      expect(readFileSync(join(resourcesOf(app), packedAs))).toEqual(
        readFileSync(join(root, 'resources/icons', ours)),
      )
    }
  })
})

describe('for Windows', () => {
  it('the program has the hash of the archive, our icon and our name', () => {
    const app = appOf('win32', 'x64')
    const { entries } = NtExecutableResource.from(
      NtExecutable.from(readFileSync(executableOf(app))),
    )
    const integrity = entries.find(({ id }) => id === 'ELECTRONASAR')
    expect(JSON.parse(new TextDecoder().decode(integrity?.bin))).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: headerHash(app) },
    ])
    expect(Resource.IconGroupEntry.fromEntries(entries)[0]?.icons).toHaveLength(9)
    const [version] = Resource.VersionInfo.fromEntries(entries)
    expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'Kinventory',
      CompanyName: 'The Kinventory developers',
      LegalCopyright: 'Copyright (c) 2026 The Kinventory developers',
    })
  })
})

describe('for Linux', () => {
  const arch = archs.find((one) => one === process.arch)

  it.runIf(process.platform === 'linux' && arch)(
    'the program runs out of its package',
    async () => {
      const unpacked = mkdtempSync(join(realpathSync(tmpdir()), 'kinventory-unpacked-'))
      extractAll(archiveOf(appOf('linux', arch ?? 'x64')), unpacked)
      const { ready, page, code, said } = await runUnpacked(unpacked)
      rmSync(unpacked, { recursive: true })
      expect(ready).toMatch(/^Kinventory is ready: http:\/\/127\.0\.0\.1:\d+\/#/)
      expect(page).toContain('<title>Kinventory</title>')
      expect(said).not.toMatch(/bug|error/i)
      expect(code).toBe(0)
    },
  )

  it('each package opens our files, and none starts without the sandbox', () => {
    expect(packed.linuxPackages).toHaveLength(4)
    for (const { desktop } of packed.linuxPackages) {
      expect(desktop).toContain('MimeType=application/x-kinventory;')
      expect(desktop).toContain('Categories=Utility;')
      expect(desktop).toContain('StartupWMClass=kinventory')
      expect(desktop).toMatch(/^Exec=(?:AppRun|\/opt\/Kinventory\/kinventory) %U$/m)
    }
  })

  it('the deb brings the icons, and the kind of our files', () => {
    const debs = packed.linuxPackages.filter(({ args }) => args.length > 0)
    expect(debs).toHaveLength(2)
    for (const { args } of debs) {
      const icons = args.filter((arg) => arg.includes('=/usr/share/icons/hicolor/'))
      expect(icons).toHaveLength(8)
      expect(args.some((arg) => arg.endsWith('=/usr/share/mime/packages/kinventory.xml'))).toBe(
        true,
      )
    }
  })
})
