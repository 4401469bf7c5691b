import type { KeychainAnswer, KeychainCall, KeychainProcess } from '../keys/keychain-process.ts'

/**
 * How the ring behaves, as seen on real ones. `locked`: reads find nothing and writes fail.
 * `hanging`: no answer at all. `dying`: the child ends at the first call. `forgetful`: accepts and keeps nothing.
 */
type RingMood = 'working' | 'locked' | 'hanging' | 'dying' | 'forgetful'

/** A ring in memory behind the same messages as the real child, with what was asked of it. */
export interface FakeKeychain {
  readonly spawn: () => KeychainProcess
  readonly entries: Map<string, string>
  readonly calls: KeychainCall[]
  setMood(mood: RingMood): void
  /** Children that were started and not killed. */
  alive(): number
  /** The most children that lived at one time. */
  mostAlive(): number
}

export const fakeKeychain = (): FakeKeychain => {
  const entries = new Map<string, string>()
  const calls: KeychainCall[] = []
  let mood: RingMood = 'working'
  let alive = 0
  let mostAlive = 0

  const perform = (call: KeychainCall): KeychainAnswer => {
    const account = call.account
    switch (call.verb) {
      case 'get':
        return { ok: true, value: mood === 'locked' ? undefined : entries.get(account) }
      case 'set':
        if (mood === 'locked') return { ok: false }
        if (mood !== 'forgetful') entries.set(account, call.value)
        return { ok: true }
      case 'delete':
        entries.delete(account)
        return { ok: true }
    }
  }

  const spawn = (): KeychainProcess => {
    alive += 1
    mostAlive = Math.max(mostAlive, alive)
    let running = true
    let onMessage: (message: unknown) => void = () => undefined
    let onExit: () => void = () => undefined
    const end = (): void => {
      if (!running) return
      running = false
      alive -= 1
    }
    return {
      send: (call) => {
        calls.push(call)
        if (mood === 'hanging') return
        setImmediate(() => {
          if (mood === 'dying') {
            end()
            onExit()
          } else if (running) onMessage(perform(call))
        })
      },
      onMessage: (listener) => {
        onMessage = listener
      },
      onExit: (listener) => {
        onExit = listener
      },
      kill: end,
    }
  }

  return {
    spawn,
    entries,
    calls,
    setMood: (next) => {
      mood = next
    },
    alive: () => alive,
    mostAlive: () => mostAlive,
  }
}
