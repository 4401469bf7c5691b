import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type ZippableFile } from 'fflate'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { archs, type Platform } from './natives.ts'

/**
 * Stands in for a downloaded Electron, so that electron-builder can be run to its end without one: the files that it
 * looks for, with a fuse wire as Electron 45 has it, and nothing that could be started.
 */

/** Version 1, nine fuses, each as Electron ships it: `1` is on, `0` off. */
const wire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009101100011', 'latin1')

const filler = Buffer.alloc(4096, 'made up ')

type Files = Readonly<Record<string, Uint8Array | string>>

/** In a ZIP the attributes of a Unix system stand in the upper half: here a file that may be run. */
const unix = 3
const mode = 0o100_755 * 2 ** 16

const plist = (keys: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(keys).map(
    ([key, value]) => `<key>${key}</key><string>${value}</string>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${lines.join('')}</dict></plist>`
}

/** An executable that can be given an icon, a version and the archive's hash, with the wire at its end. */
const windowsExecutable = (): Uint8Array => {
  const executable = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(executable)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(executable)
  return Buffer.concat([Buffer.from(executable.generate()), filler, wire, filler])
}

const licences: Files = {
  LICENSE: 'The licence of Electron',
  'LICENSES.chromium.html': 'The licences of Chromium',
  version: '0.0.0-made-up',
}

const macHelper = (kind: string): Files => {
  const helper = `Electron.app/Contents/Frameworks/Electron Helper${kind}.app/Contents`
  return {
    [`${helper}/Info.plist`]: plist({ CFBundleExecutable: `Electron Helper${kind}` }),
    [`${helper}/MacOS/Electron Helper${kind}`]: filler,
  }
}

const filesFor: Readonly<Record<Platform, () => Files>> = {
  linux: () => ({
    electron: Buffer.concat([filler, wire, filler]),
    'chrome-sandbox': filler,
    'locales/en-US.pak': filler,
  }),
  win32: () => ({ 'electron.exe': windowsExecutable(), 'locales/en-US.pak': filler }),
  darwin: () => ({
    'Electron.app/Contents/Info.plist': plist({ CFBundleExecutable: 'Electron' }),
    'Electron.app/Contents/MacOS/Electron': filler,
    'Electron.app/Contents/Resources/en.lproj/locale.pak': filler,
    'Electron.app/Contents/Frameworks/Electron Framework.framework/Electron Framework':
      Buffer.concat([filler, wire, filler]),
    ...macHelper(''),
    ...macHelper(' (Renderer)'),
    ...macHelper(' (GPU)'),
    ...macHelper(' (Plugin)'),
  }),
}

/**
 * Writes the made-up runtime of a platform into a folder, packed and named as the real one is for download:
 * what electron-builder takes as `electronDist`.
 */
export const writeMadeUpRuntime = (platform: Platform, version: string, folder: string): void => {
  const files = Object.entries({ ...licences, ...filesFor[platform]() }).map(
    ([path, content]): [string, ZippableFile] => [
      path,
      [typeof content === 'string' ? Buffer.from(content) : content, { os: unix, attrs: mode }],
    ],
  )
  mkdirSync(folder, { recursive: true })
  const bytes = zipSync(Object.fromEntries(files))
  for (const arch of archs) {
    writeFileSync(join(folder, `electron-v${version}-${platform}-${arch}.zip`), bytes)
  }
}
