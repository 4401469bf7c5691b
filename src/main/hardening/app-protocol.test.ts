import { expect, it, vi } from 'vitest'
import type { PageFiles } from '../../application/launch/page-files.ts'
import { pageHeaders } from '../../contract/page-security.ts'
import { answerAppRequest, registerAppScheme } from './app-protocol.ts'

const electron = vi.hoisted(() => ({ registered: [] as unknown[] }))

vi.mock('electron', () => ({
  protocol: {
    registerSchemesAsPrivileged: (schemes: unknown) => electron.registered.push(schemes),
  },
}))

const files: PageFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }],
  ['/assets/main.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1 + 1') }],
])

const ask = (url: string, init: RequestInit = {}): Response =>
  answerAppRequest(new Request(url, init), files)

it('is an origin like a secure site’s, and no more than that', () => {
  registerAppScheme()
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  expect(electron.registered).toEqual([[{ scheme: 'app', privileges }]])
})

it.each([
  ['app://kinventory/', 'text/html; charset=utf-8'],
  ['app://kinventory/#/children', 'text/html; charset=utf-8'],
  ['app://kinventory/assets/main.js', 'text/javascript; charset=utf-8'],
])('serves %s with every security header', (url, type) => {
  const answer = ask(url)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toEqual({ ...pageHeaders, 'content-type': type })
})

it.each([
  'app://kinventory/../../etc/passwd',
  'app://kinventory/..%2f..%2fetc%2fpasswd',
  'app://kinventory/%2e%2e/%2e%2e/etc/passwd',
  'app://kinventory/%252e%252e/etc/passwd',
  'app://kinventory/..\\..\\etc\\passwd',
  'app://kinventory/assets/../../package.json',
  'app://kinventory/assets/main%2ejs',
  'app://kinventory/assets/main.js/',
  'app://kinventory/assets/main.js%00.html',
  'app://kinventory/ASSETS/main.js',
  'app://kinventory//etc/passwd',
  'app://kinventory/assets/',
  'app://kinventory/?x=1',
  'app://kinventory/assets/main.js?raw',
  'app://kinventory:80/',
  `app://kinventory/${'a/'.repeat(100_000)}`,
  'app://other/',
  'app://kinventory.example.com/',
  'file:///etc/passwd',
])('has no file %s', (url) => {
  const answer = ask(url)
  expect([answer.status, answer.body]).toEqual([404, null])
  expect(Object.fromEntries(answer.headers)).toEqual(pageHeaders)
})

it('has no file for an address with a user name in it', () => {
  // The constructor of a request refuses such an address; Electron's requests come from elsewhere.
  const request = { method: 'GET', url: 'app://parent:secret@kinventory/' } as Request
  expect(answerAppRequest(request, files).status).toBe(404)
})

it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('takes no %s', (method) => {
  const answer = ask('app://kinventory/', { method })
  expect([answer.status, answer.body]).toEqual([405, null])
  expect(Object.fromEntries(answer.headers)).toEqual(pageHeaders)
})

it('gives no part of a file', async () => {
  const answer = ask('app://kinventory/assets/main.js', { headers: { range: 'bytes=0-0' } })
  expect([answer.status, await answer.text()]).toEqual([200, '1 + 1'])
})
