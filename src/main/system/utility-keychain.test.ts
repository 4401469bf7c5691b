import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { randomBytes } from 'node:crypto'
import { openKeychain } from '../../vault/keys/keychain.ts'
import { Secret } from '../../vault/keys/secret.ts'
import { utilityKeychain } from './utility-keychain.ts'

/** A child of the engine as far as it matters: it can be killed only once it is there, and then it ends. */
const electron = await vi.hoisted(async () => {
  const { EventEmitter } = await import('node:events')
  const told: unknown[] = []
  class Child extends EventEmitter {
    isThere = false
    isAlive = true
    postMessage(message: unknown): void {
      told.push(message)
    }
    kill(): boolean {
      told.push('kill')
      if (!this.isThere || !this.isAlive) return false
      this.isAlive = false
      this.emit('exit', 15)
      return true
    }
    spawned(): void {
      this.isThere = true
      this.emit('spawn')
    }
  }
  const children: Child[] = []
  const fork = (...given: unknown[]): Child => {
    told.push(given)
    const child = new Child()
    children.push(child)
    return child
  }
  return { told, children, utilityProcess: { fork } }
})

vi.mock('electron', () => ({ utilityProcess: electron.utilityProcess }))

const { told, children } = electron
const start = utilityKeychain('/app/keychain-child.js')

beforeEach(() => {
  told.length = 0
  children.length = 0
})

afterEach(() => vi.unstubAllEnvs())

it('runs the keychain child as a utility process, calls it and hears it', () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/run/user/1/bus')
  vi.stubEnv('NODE_OPTIONS', '--require=/tmp/x.js')
  vi.stubEnv('node_extra_ca_certs', '/tmp/x.pem')
  vi.stubEnv('ELECTRON_RUN_AS_NODE', '1')
  const keychain = start()
  const heard: unknown[] = []
  keychain.onMessage((message) => heard.push(message))
  keychain.onExit(() => heard.push('exit'))
  const call = { verb: 'get', service: 'Kinventory', account: 'a' } as const
  keychain.send(call)
  children[0]?.emit('message', { ok: true })
  const [[path, args, options], sent] = told as [[string, string[], { env: object }], unknown]
  expect([path, args, sent]).toEqual(['/app/keychain-child.js', [], call])
  expect(options).toEqual({
    serviceName: 'Kinventory keychain',
    env: expect.objectContaining({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1/bus' }),
    execArgv: [],
    stdio: 'ignore',
  })
  // Nobody loads code into the process that sees the key, or makes it listen.
  expect(Object.keys(options.env).filter((name) => /^(?:node|electron)_/i.test(name))).toEqual([])
  children[0]?.spawned()
  keychain.kill()
  expect(heard).toEqual([{ ok: true }, 'exit'])
})

it('kills a child also where it was not there yet when it was to go', () => {
  const keychain = start()
  keychain.kill()
  expect(children[0]?.isAlive).toBe(true)
  children[0]?.spawned()
  expect(children[0]?.isAlive).toBe(false)
})

it('survives an engine that gives up in the child', () => {
  start()
  expect(() => children[0]?.emit('error', 'FatalError', 'place', 'memory')).not.toThrow()
})

it('a call that hangs ends with its time, one that is wanted no more at once; each child is killed', async () => {
  const limits = { probe: 40, prompt: 60_000 }
  const keychain = openKeychain({ spawn: start, randomBytes, limits })
  const key = Secret.fromBytes(Buffer.alloc(32, 1))
  const late = keychain.state('probe')
  await vi.waitFor(() => expect(children).toHaveLength(1))
  children[0]?.spawned()
  expect(await late).toBe('unavailable')
  const hanging = keychain.store('v', [key], 'prompt')
  await vi.waitFor(() => expect(children).toHaveLength(2))
  children[1]?.spawned()
  keychain.close()
  expect(await hanging).toBe(false)
  expect(children.map(({ isAlive }) => isAlive)).toEqual([false, false])
})

it('a child that crashes in the middle of a call is a keychain that is not there', async () => {
  const keychain = openKeychain({ spawn: start, randomBytes })
  const state = keychain.state('prompt')
  await vi.waitFor(() => expect(told).toHaveLength(2))
  children[0]?.spawned()
  children[0]?.emit('error', 'FatalError', 'place', 'memory')
  children[0]?.emit('exit', 1)
  expect(await state).toBe('unavailable')
})
