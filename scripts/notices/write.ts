/** `npm run notices`: writes THIRD_PARTY_NOTICES; with `--check` only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundledPackages } from './bundled-packages.ts'
import { nativeParts } from './native-parts.ts'
import { shippedPackages, withDoubtfulLicence } from './shipped-packages.ts'

const root = resolve(import.meta.dirname, '../..')
const target = join(root, 'THIRD_PARTY_NOTICES')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
}

/** The runtime is in no bundle of ours; it carries its own notices and Chromium's. */
const isOurs = (name: string): boolean => name !== 'electron'

const packages = [
  ...shippedPackages(root, [
    ...Object.keys(manifest.dependencies),
    ...bundledPackages(join(root, 'src')).filter(isOurs),
  ]),
  ...nativeParts(root),
]
const line = '-'.repeat(78)
const text = [
  'Kinventory contains the following packages. Each is under its own licence.',
  ...packages.map(
    ({ name, version, licence, text }) =>
      `${line}\n${name} ${version}\n${licence}\n\n${text || 'The package ships no licence file.'}`,
  ),
  '',
].join('\n\n')

const doubtful = withDoubtfulLicence(packages)
for (const { name, licence } of doubtful) {
  process.stderr.write(`${name}: the licence "${licence}" is not on the list of allowed ones\n`)
}
if (process.argv.includes('--check')) {
  const current = readFileSync(target, 'utf8') === text
  if (!current) process.stderr.write('THIRD_PARTY_NOTICES is out of date: npm run notices\n')
  process.exitCode = current && doubtful.length === 0 ? 0 : 1
} else {
  writeFileSync(target, text)
  process.exitCode = doubtful.length === 0 ? 0 : 1
}
