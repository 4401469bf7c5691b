import { describe, expect, it, vi } from 'vitest'
import type { OpenVault } from '../../vault/repositories.ts'
import { createCurrentDesk } from './current-desk.ts'
import type { ImportDesk } from './import-desk.ts'

const vault = (): OpenVault => ({}) as OpenVault

const desks = () => {
  const closed: OpenVault[] = []
  const make = vi.fn<(of: OpenVault) => ImportDesk>(
    (of) => ({ close: () => closed.push(of) }) as unknown as ImportDesk,
  )
  const current = createCurrentDesk(make)
  return { current, make, closed }
}

describe('the import desk of the open vault', () => {
  it('stays the same while the vault does', () => {
    const { current, make, closed } = desks()
    const one = vault()
    expect(current.of(one)).toBe(current.of(one))
    expect(make).toHaveBeenCalledTimes(1)
    expect(closed).toEqual([])
  })

  it('ends with its drafts before another vault gets one', () => {
    const { current, make, closed } = desks()
    const [one, other] = [vault(), vault()]
    const first = current.of(one)
    expect(current.of(other)).not.toBe(first)
    expect(closed).toEqual([one])
    expect(make.mock.calls.map(([of]) => of)).toEqual([one, other])
  })

  it('ends once, and is made anew when it is asked for again', () => {
    const { current, make, closed } = desks()
    current.close()
    const one = vault()
    current.of(one)
    current.close()
    current.close()
    expect(closed).toEqual([one])
    current.of(one)
    expect(make).toHaveBeenCalledTimes(2)
  })
})
