import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made from; folders count with all that is in them. */
const sources = [
  'src',
  'resources',
  'scripts/catalogue',
  'scripts/lexicon',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]

/** One file of each thing that a build makes. */
const outputs = [
  'out/catalogue.json',
  'out/playbook.json',
  'out/lexicon.json',
  'out/main/main.js',
  'out/main/loopback.js',
  'out/main/keychain-child.js',
  'out/main/notice-thread.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

const changedAt = (path: string): number | undefined =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name)

/** The newest change in a file or folder. A folder's own time tells of files that were removed. */
const newest = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path)
    .filter((name) => !isTest(name))
    .map((name) => newest(join(path, name)))
  return Math.max(stat.mtimeMs, ...inside)
}

/** Whether `out` lacks something, or anything it is made from was changed after it. */
export const isStale = (root: string): boolean => {
  const built = outputs.map((path) => changedAt(join(root, path)))
  const oldest = Math.min(...built.map((time) => time ?? 0))
  return sources.some((path) => newest(join(root, path)) > oldest)
}
