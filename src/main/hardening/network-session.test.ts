import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostRequest } from '../../application/network/host-fetch.ts'
import { hostsFor, type NetworkHosts } from '../../application/network/network-hosts.ts'
import { networkFetch } from './network-session.ts'

type Ask = (url: string, request: object) => Promise<Response>

const electron = vi.hoisted(() => {
  const told: (readonly [name: string, ...given: unknown[]])[] = []
  const note =
    (name: string) =>
    (...given: unknown[]): void =>
      void told.push([name, ...given])
  const network = {
    setPermissionRequestHandler: note('setPermissionRequestHandler'),
    setPermissionCheckHandler: note('setPermissionCheckHandler'),
    setDevicePermissionHandler: note('setDevicePermissionHandler'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
    setCertificateVerifyProc: note('setCertificateVerifyProc'),
    setProxy: note('setProxy'),
    webRequest: { onBeforeRequest: note('onBeforeRequest') },
    fetch: undefined as unknown,
  }
  const fromPartition = (...given: unknown[]): typeof network => {
    told.push(['fromPartition', ...given])
    return network
  }
  return { told, network, module: { session: { fromPartition } } }
})

vi.mock('electron', () => electron.module)

beforeEach(() => void electron.told.splice(0))

const cancelled = (hosts: NetworkHosts, url: string): unknown => {
  networkFetch(hosts)
  const handler = electron.told.findLast(([name]) => name === 'onBeforeRequest')?.[1]
  let decision: { readonly cancel?: unknown } = {}
  const answer = (given: typeof decision): void => void (decision = given)
  ;(handler as (details: object, answer: object) => void)({ url }, answer)
  return decision.cancel
}

const request: HostRequest = {
  method: 'GET',
  headers: { 'user-agent': 'Kinventory/1.2.3' },
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
  signal: new AbortController().signal,
}

const askWith = (fetch: Ask): Promise<Response> => {
  electron.network.fetch = fetch
  return networkFetch(hostsFor(undefined))('https://haveibeenpwned.com/api/v3/breaches', request)
}

describe('the session of the gate', () => {
  it('is a locked one of its own, in memory, with the engine’s own verdict on certificates and the system’s proxy', () => {
    networkFetch(hostsFor(undefined))
    const last = (name: string) => electron.told.findLast(([other]) => other === name)
    expect(electron.told[0]).toEqual(['fromPartition', 'kinventory-network', { cache: false }])
    expect(electron.told.map(([name]) => name)).toContain('setPermissionRequestHandler')
    expect(last('setCertificateVerifyProc')).toEqual(['setCertificateVerifyProc', null])
    expect(last('setProxy')).toEqual(['setProxy', { mode: 'system' }])
  })

  it.each([
    ['https://haveibeenpwned.com/api/v3/breaches', false],
    ['https://api.pwnedpasswords.com/range/21BD1', false],
    ['https://haveibeenpwned.com/', true],
    ['https://haveibeenpwned.com/api/v3', true],
    ['http://haveibeenpwned.com/api/v3/breaches', true],
    ['https://haveibeenpwned.com.example.com/api/v3/x', true],
    ['https://haveibeenpwned.com@example.com/api/v3/', true],
    ['https://www.haveibeenpwned.com/api/v3/breaches', true],
    ['http://127.0.0.1:8080/range/21BD1', true],
    ['app://kinventory/', true],
    ['file:///etc/passwd', true],
  ])('%s: cancelled is %s', (url, cancel) => {
    expect(cancelled(hostsFor(undefined), url)).toBe(cancel)
  })

  it('reaches a stand-in on this computer in the place of both', () => {
    const hosts = hostsFor('http://127.0.0.1:8080')
    expect(cancelled(hosts, 'http://127.0.0.1:8080/range/21BD1')).toBe(false)
    expect(cancelled(hosts, 'http://127.0.0.1:8081/range/21BD1')).toBe(true)
    expect(cancelled(hosts, 'https://haveibeenpwned.com/api/v3/breaches')).toBe(true)
  })

  it('asks as it is told, and gives the answer', async () => {
    const asked: unknown[] = []
    const answer = await askWith((...given) => {
      asked.push(given)
      return Promise.resolve(new Response('[]'))
    })
    expect(await answer.text()).toBe('[]')
    expect(asked).toEqual([['https://haveibeenpwned.com/api/v3/breaches', request]])
  })

  it('gives a redirect as one, and any other failure as it is', async () => {
    const fail = (words: string) => askWith(() => Promise.reject(new Error(words)))
    expect((await fail('Redirect was cancelled')).status).toBe(302)
    await expect(fail('net::ERR_INTERNET_DISCONNECTED')).rejects.toThrow('DISCONNECTED')
  })
})
