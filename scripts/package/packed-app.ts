import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getRawHeader } from '@electron/asar'
import type { Platform } from './natives.ts'

/** A packed program before it is put into an installer: the folder that electron-builder calls unpacked. */
export interface PackedApp {
  readonly folder: string
  readonly platform: Platform
  readonly productName: string
  readonly executableName: string
}

/** A file of the app: its path from the app's root, with slashes, and where its bytes are. */
export interface AppFile {
  readonly path: string
  readonly bytes: number
  readonly unpacked: boolean
}

/** What is started; on macOS the `.app`, in which the library finds the file with the fuses. */
export const executableOf = (app: PackedApp): string =>
  join(
    app.folder,
    {
      linux: app.executableName,
      darwin: `${app.productName}.app`,
      win32: `${app.productName}.exe`,
    }[app.platform],
  )

/** The folder with `app.asar`. */
export const resourcesOf = (app: PackedApp): string =>
  app.platform === 'darwin'
    ? join(app.folder, `${app.productName}.app`, 'Contents/Resources')
    : join(app.folder, 'resources')

type Directory = ReturnType<typeof getRawHeader>['header']

const filesUnder = (directory: Directory, above: string): readonly AppFile[] =>
  Object.entries(directory.files).flatMap(([name, entry]): readonly AppFile[] => {
    const path = `${above}${name}`
    if ('files' in entry) return filesUnder(entry, `${path}/`)
    return [{ path, bytes: entry.size, unpacked: entry.unpacked ?? false }]
  })

/** Every file that `app.asar` names, whether it lies in it or beside it. */
export const filesOf = (app: PackedApp): readonly AppFile[] =>
  filesUnder(getRawHeader(join(resourcesOf(app), 'app.asar')).header, '')

/** The files that lie beside the archive, by what is really on the disk. */
export const looseFilesOf = (app: PackedApp): readonly AppFile[] => {
  const folder = join(resourcesOf(app), 'app.asar.unpacked')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: statSync(path).size,
      unpacked: true,
    }))
}
