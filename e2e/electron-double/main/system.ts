import { EventEmitter } from 'node:events'
import { scriptedAnswer } from './dialog.ts'
import { modelled } from './modelled.ts'
import { playable } from './playable.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'

const power = new EventEmitter()
playable('powerMonitor', power)

/** `powerMonitor`: its events are played by the test. */
export const powerMonitor = modelled(
  'powerMonitor',
  Object.assign(power, {
    getSystemIdleState: () => scriptedAnswer<'active' | 'locked'>('idleState', 'active'),
  } satisfies Surface<Electron.PowerMonitor, 'getSystemIdleState'>),
)

/** `shell`: recorded; nothing is opened. */
export const shell = modelled('shell', {
  openExternal: (url: string): Promise<void> => {
    record('shell.openExternal', url)
    return Promise.resolve()
  },
  openPath: (path: string): Promise<string> => {
    record('shell.openPath', path)
    return Promise.resolve('')
  },
} satisfies Surface<Electron.Shell, 'openExternal' | 'openPath'>)

/** `Notification`: recorded; the test can click the last one. */
class Notice extends EventEmitter {
  readonly options: Electron.NotificationConstructorOptions

  constructor(options: Electron.NotificationConstructorOptions) {
    super()
    this.options = options
    return modelled('Notification', this)
  }

  show(): void {
    record('Notification.show', this.options)
    playable('Notification', this)
  }

  close(): void {
    record('Notification.close', this.options)
  }
}

export const Notification = modelled(
  'Notification',
  Object.assign(Notice, { isSupported: () => true } satisfies Surface<
    typeof Electron.Notification,
    'isSupported'
  >),
)
