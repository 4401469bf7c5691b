import { EventEmitter } from 'node:events'
import { assertReady } from './app.ts'
import { modelled } from './modelled.ts'
import { playable } from './playable.ts'
import type { Surface } from './surface.ts'
import { answers } from './worker.ts'

type Display = Pick<Electron.Display, 'id' | 'bounds' | 'workArea' | 'scaleFactor'>

const display = (id: number, bounds: Electron.Rectangle): Display => ({
  id,
  bounds,
  workArea: bounds,
  scaleFactor: 1,
})

/** One screen, unless the start says otherwise (`KINVENTORY_TEST_DISPLAYS`) or the test does later. */
const atStart = process.env['KINVENTORY_TEST_DISPLAYS']
let displays: readonly Display[] = (
  atStart === undefined
    ? [{ x: 0, y: 0, width: 1920, height: 1080 }]
    : (JSON.parse(atStart) as readonly Electron.Rectangle[])
).map((bounds, index) => display(index + 1, bounds))

const commonArea = (one: Electron.Rectangle, other: Electron.Rectangle): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

const primary = (): Electron.Display => {
  assertReady(true, 'The screen module can only be used after the app is ready')
  const [first] = displays
  if (!first) throw new Error('The double wants at least one display')
  return modelled('Display', { ...first }) as Electron.Display
}

const events = new EventEmitter()
playable('screen', events)

/** `screen`: the displays that the test says there are. */
export const screen = modelled(
  'screen',
  Object.assign(events, {
    getPrimaryDisplay: primary,
    getAllDisplays: (): Electron.Display[] => {
      primary()
      return displays.map((one) => modelled('Display', { ...one }) as Electron.Display)
    },
    getDisplayMatching: (rectangle: Electron.Rectangle): Electron.Display => {
      const [best] = [...displays].toSorted(
        (one, other) => commonArea(other.bounds, rectangle) - commonArea(one.bounds, rectangle),
      )
      return best ? (modelled('Display', { ...best }) as Electron.Display) : primary()
    },
  } satisfies Surface<
    Electron.Screen,
    'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching'
  >),
)

answers({
  setDisplays: (wanted) => {
    displays = wanted.map((bounds, index) => display(index + 1, bounds))
    events.emit('display-metrics-changed', {}, displays[0], ['bounds'])
  },
})
