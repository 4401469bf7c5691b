import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { argon2Package, archsIn, type Arch, type Platform } from './natives.ts'

const root = join(import.meta.dirname, '../..')

/** Where the binaries lie that npm installs for one platform only. */
export const stagingFolder = '.cache/package/natives'

interface LockEntry {
  readonly version: string
  readonly integrity: string
}

const lockEntry = (name: string): LockEntry => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>
  }
  const entry = lock.packages[`node_modules/${name}`]
  if (entry === undefined) throw new Error(`package-lock.json has no ${name}`)
  return entry
}

/** Runs npm, or the system's tar; gives what it wrote. */
const run = (program: string, args: readonly string[], cwd: string): string => {
  const shell = process.platform === 'win32' && program === 'npm'
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    shell,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
  return stdout
}

/** Fetches a package as the lock file names it, into `into/package`. Fails where its bytes are others. */
const fetchPackage = (name: string, { version, integrity }: LockEntry, into: string): void => {
  const archive = run('npm', ['pack', '--silent', `${name}@${version}`], into).trim()
  const digest = createHash('sha512')
    .update(readFileSync(join(into, archive)))
    .digest('base64')
  if (`sha512-${digest}` !== integrity) {
    throw new Error(`${name} ${version} is not what package-lock.json says`)
  }
  run('tar', ['-xzf', archive], into)
}

const stage = (name: string): void => {
  const target = join(root, stagingFolder, name)
  const entry = lockEntry(name)
  const isThere = (folder: string): boolean =>
    existsSync(join(folder, 'package.json')) &&
    readFileSync(join(folder, 'package.json'), 'utf8').includes(`"version": "${entry.version}"`)
  if (isThere(target)) return
  mkdirSync(join(target, '..'), { recursive: true })
  const work = mkdtempSync(join(root, stagingFolder, 'fetch-'))
  const fetched = join(work, 'package')
  const installed = join(root, 'node_modules', name)
  if (isThere(installed)) cpSync(installed, fetched, { recursive: true })
  else fetchPackage(name, entry, work)
  rmSync(target, { recursive: true, force: true })
  renameSync(fetched, target)
  rmSync(work, { recursive: true })
}

/**
 * Puts the argon2 binaries of a target where the packager takes them from. npm installs only those of the computer it
 * runs on; the others are fetched from the registry once and held against the lock file.
 */
export const stageArgon2 = (platform: Platform, arch: Arch): void => {
  for (const one of archsIn(platform, arch)) stage(argon2Package(platform, one))
}
