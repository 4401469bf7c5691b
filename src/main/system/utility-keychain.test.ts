import { expect, it, vi } from 'vitest'
import { utilityKeychain } from './utility-keychain.ts'

const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const told: unknown[] = []
  const child = Object.assign(new EventEmitter(), {
    postMessage: (message: unknown) => told.push(message),
    kill: () => told.push('kill'),
  })
  const fork = (...given: unknown[]): typeof child => {
    told.push(given)
    return child
  }
  return { told, child, utilityProcess: { fork } }
})

vi.mock('electron', () => ({ utilityProcess: electron.utilityProcess }))

it('runs the keychain child as a utility process that can be killed', () => {
  const process = utilityKeychain('/app/keychain-child.js')()
  const heard: unknown[] = []
  process.onMessage((message) => heard.push(message))
  process.onExit(() => heard.push('exit'))
  const call = { verb: 'get', service: 'Kinventory', account: 'a' } as const
  process.send(call)
  electron.child.emit('message', { ok: true })
  electron.child.emit('exit', 1)
  process.kill()
  const options = { serviceName: 'Kinventory keychain', execArgv: [], stdio: 'ignore' }
  expect(electron.told).toEqual([['/app/keychain-child.js', [], options], call, 'kill'])
  expect(heard).toEqual([{ ok: true }, 'exit'])
})
