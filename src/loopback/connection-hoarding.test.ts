import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openSession, startTinyHost, type TinyHost } from './testing/tiny-host.ts'

/** Any user of the computer may connect. What they leave lying about must not shut out our own page. */
let host: TinyHost

const patience = { head: 300, request: 600, silence: 900 }
const more = 40

beforeEach(async () => {
  host = await startTinyHost(patience)
})

afterEach(() => host.server.close())

/** More connections than the host takes, which send a text, then nothing, and never close. */
const hoard = async (text: string): Promise<void> => {
  const opened = Array.from({ length: more }, () => {
    const socket = connect({ port: host.port, host: '127.0.0.1', allowHalfOpen: true })
    socket.on('error', () => undefined).on('connect', () => socket.write(text))
    onTestFinished(() => void socket.destroy())
    return new Promise((resolve) => {
      socket.on('connect', resolve)
      socket.on('close', resolve)
    })
  })
  await Promise.all(opened)
}

const pageStatus = async (): Promise<number> =>
  host.ask({ path: '/' }).then(
    ({ status }) => status,
    () => 0,
  )

describe('the host is soon there again after many connections', () => {
  it.each([
    ['that say nothing', () => ''],
    ['with a head that does not end', () => `GET / HTTP/1.1\r\nHost: ${host.authority}\r\nX: `],
    [
      'with a body that does not come',
      () =>
        `POST /session HTTP/1.1\r\nHost: ${host.authority}\r\nOrigin: ${host.origin}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
    [
      'that take no answer',
      () => `GET /assets/large.js HTTP/1.1\r\nHost: ${host.authority}\r\n\r\n`,
    ],
  ])('%s', async (_name, text) => {
    await hoard(text())
    expect(await pageStatus()).toBe(0)
    await vi.waitFor(async () => expect(await pageStatus()).toBe(200), 5_000)
  })

  it('with broken requests, at once', async () => {
    await hoard('NONSENSE\r\n\r\n')
    await vi.waitFor(async () => expect(await pageStatus()).toBe(200), patience.head)
  })
})

it('the standing stream, which says something every five seconds, outlives every wait', async () => {
  await host.server.close()
  host = await startTinyHost({ ...patience, silence: 6_500 })
  const { secret } = await openSession(host)
  const stream = host.call('system/watch', secret).then(
    () => 'ended',
    () => 'ended',
  )
  const later = new Promise((resolve) => setTimeout(resolve, 7_500, 'still there'))
  expect(await Promise.race([stream, later])).toBe('still there')
  await host.server.close()
  expect(await stream).toBe('ended')
}, 15_000)
