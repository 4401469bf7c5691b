import { beforeEach, describe, expect, it } from 'vitest'
import { createSessionKeeper, type SessionGrant, type SessionKeeper } from './session-keeper.ts'

let keeper: SessionKeeper
let takenOver: number

beforeEach(() => {
  let count = 0
  takenOver = 0
  keeper = createSessionKeeper(
    () => `random-${(count += 1)}`,
    () => (takenOver += 1),
  )
})

const granted = (outcome: ReturnType<SessionKeeper['begin']>): SessionGrant => {
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.grant
}

const open = (): SessionGrant => granted(keeper.begin({ token: keeper.token }))

describe('a reload', () => {
  it('takes the session along, each time with a new secret and a new resume token', () => {
    const first = open()
    const second = granted(keeper.begin({ resume: first.resume, cookie: first.cookie }))
    expect(keeper.refusalFor(second.secret)).toBeUndefined()
    expect(keeper.refusalFor(first.secret)).toBe('taken-over')
    const third = granted(keeper.begin({ resume: second.resume, cookie: first.cookie }))
    expect(keeper.refusalFor(third.secret)).toBeUndefined()
    expect(new Set([first, second, third].map(({ resume }) => resume)).size).toBe(3)
    expect(takenOver).toBe(2)
  })

  it('whose answer was thrown away by an impatient second one can be repeated', () => {
    const first = open()
    const { cookie } = first
    const lost = granted(keeper.begin({ resume: first.resume, cookie }))
    const second = granted(keeper.begin({ resume: first.resume, cookie }))
    expect(keeper.refusalFor(second.secret)).toBeUndefined()
    expect(keeper.refusalFor(lost.secret)).toBe('taken-over')
    expect(keeper.begin({ resume: lost.resume, cookie })).toEqual({
      ok: false,
      refusal: 'taken-over',
    })
  })

  it('that has called makes the token before it void', () => {
    const first = open()
    const second = granted(keeper.begin({ resume: first.resume, cookie: first.cookie }))
    keeper.refusalFor(second.secret)
    const again = keeper.begin({ resume: first.resume, cookie: first.cookie })
    expect(again).toEqual({ ok: false, refusal: 'taken-over' })
    expect(keeper.refusalFor(second.secret)).toBeUndefined()
  })
})

describe('a refusal', () => {
  it('leaves the session of the others alone', () => {
    const { secret, resume } = open()
    for (const request of [
      { token: 'guess' },
      { token: keeper.token },
      { resume, cookie: undefined },
      { resume, cookie: 'guess' },
    ]) {
      expect(keeper.begin(request).ok).toBe(false)
    }
    expect(keeper.refusalFor(secret)).toBeUndefined()
    expect(takenOver).toBe(0)
  })

  it('comes before any session too, whatever is tried', () => {
    expect(keeper.begin({ resume: 'x', cookie: 'x' })).toMatchObject({ refusal: 'no-session' })
    expect(keeper.refusalFor(undefined)).toBe('no-session')
    expect(keeper.refusalFor(keeper.token)).toBe('no-session')
  })

  it('still names a session that was taken over many reloads ago', () => {
    const first = open()
    let { resume } = first
    for (let reload = 0; reload < 20; reload += 1) {
      const next = granted(keeper.begin({ resume, cookie: first.cookie }))
      keeper.refusalFor(next.secret)
      resume = next.resume
    }
    expect(keeper.refusalFor(first.secret)).toBe('taken-over')
  })
})
