import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code is in what we hand out. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The whole text of its licence file; empty where the package ships none. */
  readonly text: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type?: string }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

const manifestAt = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** Finds a package as Node does: in the folder's own `node_modules`, then in those above it. */
const folderOf = (name: string, from: string, root: string): string | undefined => {
  for (let folder = from; folder.startsWith(root); folder = join(folder, '..')) {
    const found = join(folder, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return found
  }
  return undefined
}

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name))
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
}

const licenceOf = ({ license }: Manifest): string =>
  typeof license === 'string' ? license : (license?.type ?? 'not stated')

/**
 * The packages named in `names` with all that they depend on at run time, each version once, by name.
 * Optional dependencies for other platforms that are not installed are left out, and so are type declarations,
 * which some packages name among their dependencies: nothing of them is in what we hand out.
 */
export const shippedPackages = (
  root: string,
  names: readonly string[],
): readonly ShippedPackage[] => {
  const found = new Map<string, ShippedPackage>()
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from, root)
    if (folder === undefined) return
    const manifest = manifestAt(folder)
    const key = `${manifest.name}@${manifest.version}`
    if (found.has(key)) return
    found.set(key, {
      name: manifest.name,
      version: manifest.version,
      licence: licenceOf(manifest),
      text: licenceText(folder),
    })
    const peers = Object.keys(manifest.peerDependencies ?? {}).filter(
      (peer) => manifest.peerDependenciesMeta?.[peer]?.optional !== true,
    )
    for (const dependency of [...Object.keys(manifest.dependencies ?? {}), ...peers]) {
      if (!dependency.startsWith('@types/')) visit(dependency, folder)
    }
  }
  for (const name of names) visit(name, root)
  return [...found.values()].toSorted((one, two) =>
    `${one.name}@${one.version}` < `${two.name}@${two.version}` ? -1 : 1,
  )
}

/** Licences under which a package may be handed out with an MIT app; some packages write a small _and_. */
const allowed =
  /^\(?(?:(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|OFL-1\.1|Python-2\.0)(?: (?:OR|AND|and) )?)+\)?$/

/** Those whose licence is not on the list of allowed ones. */
export const withDoubtfulLicence = (
  packages: readonly ShippedPackage[],
): readonly ShippedPackage[] => packages.filter(({ licence }) => !allowed.test(licence))
