import { describe, expect, it } from 'vitest'
import { firstSettings } from '../../domain/model/settings.ts'
import type { VaultKeeper } from '../../vault/keeper.ts'
import { lockDelayOf } from './lock-delay.ts'

type Opened = ReturnType<VaultKeeper['opened']>

const vaultWith = (read: () => number): Opened =>
  ({ settings: { read: () => ({ ...firstSettings, lockAfterMinutes: read() }) } }) as Opened

describe('minutes until an unused vault locks', () => {
  it('are none while no vault is open', () => {
    expect(lockDelayOf({ opened: () => undefined })()).toBeUndefined()
  })

  it('are what the household chose, as it is now', () => {
    let chosen = 5
    const delay = lockDelayOf({ opened: () => vaultWith(() => chosen) })
    expect(delay()).toBe(5)
    chosen = 60
    expect(delay()).toBe(60)
  })

  it('stay what they were where the disk does not answer, so that the vault still locks', () => {
    let isGone = true
    const delay = lockDelayOf({
      opened: () =>
        vaultWith(() => {
          if (isGone) throw new Error('disk I/O error')
          return 3
        }),
    })
    expect(delay()).toBe(firstSettings.lockAfterMinutes)
    isGone = false
    expect(delay()).toBe(3)
    isGone = true
    expect(delay()).toBe(3)
  })
})
