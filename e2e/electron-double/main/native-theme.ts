import { EventEmitter } from 'node:events'
import { modelled } from './modelled.ts'
import { openWindows } from './open-windows.ts'
import { playable } from './playable.ts'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'
import { ask } from './worker.ts'

type ThemeSource = Electron.NativeTheme['themeSource']

/** `nativeTheme` of a computer whose own theme is the browser's; what is set reaches every window's page. */
class NativeTheme
  extends EventEmitter
  implements Surface<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  private source: ThemeSource = 'system'

  get themeSource(): ThemeSource {
    return this.source
  }

  set themeSource(source: ThemeSource) {
    record('nativeTheme.themeSource', source)
    if (source === this.source) return
    this.source = source
    const scheme = source === 'system' ? undefined : source
    for (const { id } of openWindows()) void ask('setColourScheme', id, scheme)
    this.emit('updated', preventable({}))
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }
}

const theme = new NativeTheme()
playable('nativeTheme', theme)

export const nativeTheme = modelled('nativeTheme', theme)
