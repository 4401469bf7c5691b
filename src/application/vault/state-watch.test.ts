import { expect, test, vi } from 'vitest'
import type { WatchedState } from '../../contract/system.ts'
import type { VaultState } from '../../domain/model/vault-state.ts'
import { createStateWatch } from './state-watch.ts'

const locked: VaultState = { kind: 'locked', protections: ['passphrase'] }
const open: VaultState = { kind: 'open' }

test('tells the state, what is told at once, and each look that nothing overtook', async () => {
  let answer = (_state: VaultState): void => undefined
  const nextLook = () => new Promise<VaultState>((resolve) => (answer = resolve))
  let looks: Promise<VaultState> = Promise.resolve(open)
  const watch = createStateWatch({ state: () => looks })
  const seen: WatchedState[] = []
  const ending = new AbortController()
  const reading = (async () => {
    for await (const state of watch.watch(ending.signal)) seen.push(state)
  })().catch(() => undefined)
  await Promise.resolve()

  watch.tell({ kind: 'locking', inSeconds: 0 })
  looks = nextLook()
  const slow = watch.refresh()
  const answerSlow = answer
  looks = Promise.resolve(open)
  await watch.refresh()
  // The look before it waited for the keychain: what it saw is no longer so.
  answerSlow(locked)
  expect(await slow).toEqual(locked)
  looks = Promise.resolve(locked)
  await watch.refresh()
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(locked))
  expect(seen).toEqual([open, { kind: 'locking', inSeconds: 0 }, open, locked])
  ending.abort()
  await reading
})

test('tells a listener what changes, without a look of its own, until it has heard enough', async () => {
  const watch = createStateWatch({ state: () => Promise.resolve(open) })
  const heard: WatchedState[] = []
  const stop = watch.listen((state) => heard.push(state))
  expect(heard).toEqual([])
  watch.tell({ kind: 'locking', inSeconds: 60 })
  await watch.refresh()
  stop()
  await watch.refresh()
  expect(heard).toEqual([{ kind: 'locking', inSeconds: 60 }, open])
})
