import { atMostEvery } from './at-most-every.ts'
import { useInterface } from './interface.ts'
import { wire } from './wire.ts'

/** How often the program is told at most, in milliseconds; well below the shortest time it locks after. */
const pause = 20_000

const signs = ['pointerdown', 'keydown', 'wheel', 'scroll', 'touchstart', 'touchmove'] as const

/** Puts off the time at which the vault locks by itself. Fails in silence: a link that is lost shows by itself. */
export const stayAwake = async (): Promise<void> => {
  if (useInterface.getState().vault?.kind !== 'open') return
  await wire.system.stayAwake().catch(() => undefined)
}

/** Tells the program of whoever uses the pointer, the keys or the screen, from now on; called once. */
export const watchActivity = (): void => {
  const tell = atMostEvery(pause, () => void stayAwake())
  const sign = (): void => {
    if (useInterface.getState().vault?.kind === 'open') tell()
  }
  let at: string | undefined
  // Captured: what an open menu or dialog keeps to itself is a sign of life all the same.
  const quietly = { capture: true, passive: true }
  for (const name of signs) window.addEventListener(name, sign, quietly)
  window.addEventListener(
    'pointermove',
    ({ screenX, screenY }) => {
      // A page that moves under a resting pointer can bring such events too.
      const now = `${screenX},${screenY}`
      if (at !== undefined && at !== now) sign()
      at = now
    },
    quietly,
  )
}
