import { expect, it, vi } from 'vitest'
import type { PageFiles } from '../../application/launch/page-files.ts'
import { pageHeaders } from '../../contract/page-security.ts'
import { answerAppRequest } from './app-protocol.ts'

vi.mock('electron', () => ({ protocol: {} }))

const files: PageFiles = new Map([
  ['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }],
  ['/assets/main.js', { type: 'text/javascript; charset=utf-8', body: Buffer.from('1') }],
])

const ask = (url: string, method = 'GET'): Response =>
  answerAppRequest(new Request(url, { method }), files)

it.each([
  ['app://kinventory/', 'text/html; charset=utf-8'],
  ['app://kinventory/?x=1', 'text/html; charset=utf-8'],
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
  'app://kinventory/assets/../../package.json',
  'app://kinventory//etc/passwd',
  'app://kinventory/assets/',
  'app://other/',
  'app://kinventory.example.com/',
  'file:///etc/passwd',
])('has no file %s', (url) => {
  const answer = ask(url)
  expect([answer.status, answer.body]).toEqual([404, null])
  expect(Object.fromEntries(answer.headers)).toEqual(pageHeaders)
})

it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('takes no %s', (method) => {
  expect(ask('app://kinventory/', method).status).toBe(405)
})
