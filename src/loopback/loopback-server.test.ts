import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../contract/page-security.ts'
import { openSession, startTinyHost, type Answer, type TinyHost } from './testing/tiny-host.ts'

let host: TinyHost

beforeEach(async () => {
  host = await startTinyHost()
})

afterEach(async () => {
  await host.server.close()
  if (host.lines.length > 0) throw new Error(host.lines.join('\n'))
})

/** Status and code of a refusal; says what is wrong where header, body and security headers disagree. */
const refusalOf = (answer: Answer): string => {
  const name = answer.headers['x-kinventory-refusal']
  if (answer.headers['content-security-policy'] !== contentSecurityPolicy) return 'no policy'
  if (answer.body !== JSON.stringify({ code: name })) return `unlike its header: ${answer.body}`
  return `${answer.status} ${String(name)}`
}

describe('our own page', () => {
  it('is served with its headers, and nothing is kept by the browser', async () => {
    const answer = await host.ask({ path: '/?x=1' })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    const script = await host.ask({ path: '/assets/main.js' })
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('begins with the token, calls with the secret, and goes on after a reload', async () => {
    const first = await openSession(host)
    expect((await host.call('echo', first.secret, { text: 'a' })).body).toBe('{"json":"a"}')
    const again = await host.begin({ resume: first.resume }, first.cookie)
    const { secret } = JSON.parse(again.body) as { secret: string }
    expect((await host.call('echo', secret, { text: 'b' })).body).toBe('{"json":"b"}')
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  it('keeps its cookie from scripts, other sites and other paths', async () => {
    const answer = await host.begin({ token: host.token })
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^kinventory-${host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/session$`),
    )
  })

  it('is understood through the client that the page uses: errors, files, streams', async () => {
    const { secret } = await openSession(host)
    const client = host.client(secret)
    expect(await client.size({ file: new File(['12345'], 'export.csv') })).toBe(5)
    await expect(client.echo({ text: 'refuse' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    for await (const state of await client.system.watch()) {
      expect(state).toEqual({ kind: 'locked' })
      break
    }
  })
})

describe('who may not ask', () => {
  it.each(['localhost:PORT', 'evil.example', '127.0.0.1', 'evil.example:PORT', '127.0.0.1:1'])(
    'refuses the Host %s (DNS rebinding)',
    async (name) => {
      const answer = await host.ask({ headers: { host: name.replace('PORT', String(host.port)) } })
      expect(refusalOf(answer)).toBe('403 wrong-host')
    },
  )

  it('refuses a request without Host', async () => {
    const answer = await host.raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')
    expect(answer).toContain('403 Forbidden')
    expect(answer).toContain(contentSecurityPolicy)
  })

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1:PORT'])(
    'refuses the Origin %s, even with the token',
    async (name) => {
      const origin = name.replace('PORT', String(host.port))
      const headers = { origin, 'content-type': 'application/json' }
      const body = JSON.stringify({ token: host.token })
      expect(refusalOf(await host.ask({ method: 'POST', path: '/session', headers, body }))).toBe(
        '403 wrong-origin',
      )
      expect(refusalOf(await host.ask({ headers: { origin } }))).toBe('403 wrong-origin')
      expect((await host.begin({ token: host.token })).status).toBe(200)
    },
  )

  it('refuses a POST without Origin', async () => {
    expect(refusalOf(await host.ask({ method: 'POST', path: '/session' }))).toBe('403 wrong-origin')
  })

  it('refuses a form of another site, also one of another port of this computer', async () => {
    const { secret, cookie } = await openSession(host)
    const body = '--b\r\nContent-Disposition: form-data; name="data"\r\n\r\n{}\r\n--b--\r\n'
    const headers = { 'content-type': 'multipart/form-data; boundary=b', cookie }
    const post = (extra: Readonly<Record<string, string>>): Promise<Answer> =>
      host.ask({ method: 'POST', path: '/rpc/echo', headers: { ...headers, ...extra }, body })
    expect(refusalOf(await post({ origin: 'http://evil.example' }))).toBe('403 wrong-origin')
    expect(refusalOf(await post({ origin: host.origin, 'sec-fetch-site': 'same-site' }))).toBe(
      '403 cross-site',
    )
    expect(refusalOf(await post({ origin: host.origin, 'sec-fetch-site': 'cross-site' }))).toBe(
      '403 cross-site',
    )
    expect(refusalOf(await post({ origin: host.origin }))).toBe('401 no-session')
    expect((await host.call('echo', secret, { text: 'a' })).status).toBe(200)
  })

  it('lets another place open the page, but not embed or load it', async () => {
    const open = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const asDocument = { ...open, 'sec-fetch-dest': 'document' }
    expect((await host.ask({ headers: asDocument })).status).toBe(200)
    expect(refusalOf(await host.ask({ headers: { ...open, 'sec-fetch-dest': 'iframe' } }))).toBe(
      '403 cross-site',
    )
    const script = { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }
    expect(refusalOf(await host.ask({ path: '/assets/main.js', headers: script }))).toBe(
      '403 cross-site',
    )
  })

  it('grants no CORS preflight', async () => {
    const headers = { origin: host.origin, 'access-control-request-method': 'POST' }
    const answer = await host.ask({ method: 'OPTIONS', path: '/rpc/echo', headers })
    expect(refusalOf(answer)).toBe('405 method')
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('the session', () => {
  it('answers no call before it began, without its header or with a wrong one', async () => {
    expect(refusalOf(await host.call('echo', 'x', { text: 'a' }))).toBe('401 no-session')
    expect(refusalOf(await host.call('echo', host.token, { text: 'a' }))).toBe('401 no-session')
    const { cookie, resume } = await openSession(host)
    expect(refusalOf(await host.call('echo', resume, { text: 'a' }))).toBe('401 no-session')
    expect(refusalOf(await host.call('echo', '', { text: 'a' }))).toBe('401 no-session')
    const headers = { origin: host.origin, cookie, 'content-type': 'application/json' }
    const body = '{"json":{"text":"a"}}'
    expect(refusalOf(await host.ask({ method: 'POST', path: '/rpc/echo', headers, body }))).toBe(
      '401 no-session',
    )
  })

  it('takes its token once, and no guess at all', async () => {
    expect(refusalOf(await host.begin({ token: 'guess' }))).toBe('401 no-session')
    const { secret } = await openSession(host)
    expect(refusalOf(await host.begin({ token: host.token }))).toBe('401 used-token')
    expect((await host.call('echo', secret, { text: 'a' })).status).toBe(200)
  })

  it('needs the resume token and the cookie together', async () => {
    const { resume, cookie } = await openSession(host)
    expect(refusalOf(await host.begin({ resume }))).toBe('401 no-session')
    expect(refusalOf(await host.begin({ resume }, `kinventory-${host.port}=guess`))).toBe(
      '401 no-session',
    )
    expect(refusalOf(await host.begin({ resume: 'guess' }, cookie))).toBe('401 no-session')
    expect((await host.begin({ resume }, cookie)).status).toBe(200)
  })

  it('is not had by another port of this computer that was sent the cookie', async () => {
    const { cookie } = await openSession(host)
    const seen: (string | undefined)[] = []
    const thief = createServer((request, response) => {
      seen.push(request.headers.cookie)
      response.end()
    })
    await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve))
    const { port } = thief.address() as AddressInfo
    // What a browser does: cookies of 127.0.0.1 go to each of its ports.
    await fetch(`http://127.0.0.1:${port}/session`, { headers: { cookie } })
    thief.close()
    expect(seen).toEqual([cookie])
    expect(refusalOf(await host.begin({ resume: 'guess' }, seen[0]))).toBe('401 no-session')
    expect(refusalOf(await host.call('echo', cookie, { text: 'a' }))).toBe('401 no-session')
  })

  it('passes to a second tab, which the first is told', async () => {
    const first = await openSession(host)
    const stream = host.call('system/watch', first.secret)
    await host.call('echo', first.secret, { text: 'a' })
    const second = await host.begin({ resume: first.resume }, first.cookie)
    const { secret } = JSON.parse(second.body) as { secret: string }
    await expect(stream).rejects.toThrow(/aborted|hang up|reset/)
    expect(refusalOf(await host.call('echo', first.secret, { text: 'a' }))).toBe('401 taken-over')
    expect((await host.call('echo', secret, { text: 'a' })).status).toBe(200)
    expect(refusalOf(await host.begin({ resume: first.resume }, first.cookie))).toBe(
      '401 taken-over',
    )
  })

  it('has one standing stream: a new one ends the old', async () => {
    const { secret } = await openSession(host)
    const old = host.call('system/watch', secret)
    await host.call('echo', secret, { text: 'a' })
    const next = host.call('system/watch', secret)
    await expect(old).rejects.toThrow(/aborted|hang up|reset/)
    await host.server.close()
    await expect(next).rejects.toThrow(/aborted|hang up|reset/)
  })
})

describe('what may not be asked', () => {
  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../package.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/assets/',
    '/assets/main.js%00',
    '/rpc',
    'http://127.0.0.1/',
    '*',
  ])('has no file %s', async (path) => {
    const answer = await host.raw(
      `GET ${path} HTTP/1.1\r\nHost: ${host.authority}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /)
    expect(answer).toContain(contentSecurityPolicy)
    expect(answer).not.toContain('root:')
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'POST'])('takes no %s for a file', async (method) => {
    expect(refusalOf(await host.ask({ method, headers: { origin: host.origin } }))).toBe(
      '405 method',
    )
  })

  it.each(['/session', '/rpc/echo?data=%7B%7D'])('takes no GET for %s', async (path) => {
    expect(refusalOf(await host.ask({ path }))).toBe('405 method')
  })

  it('reads no body that is too large, has no length or another type', async () => {
    const { secret } = await openSession(host)
    const own = { origin: host.origin, 'x-kinventory-session': secret }
    const post = (headers: Readonly<Record<string, string>>, body?: string): Promise<Answer> =>
      host.ask({
        method: 'POST',
        path: '/rpc/echo',
        headers: { ...own, ...headers },
        ...(body === undefined ? {} : { body }),
      })
    const json = { 'content-type': 'application/json' }
    const tooMuch = { ...json, 'content-length': String(64 * 1024 * 1024 + 1) }
    expect(refusalOf(await post(tooMuch))).toBe('413 too-large')
    expect(refusalOf(await post({ ...json, 'transfer-encoding': 'chunked' }, '{}'))).toBe(
      '411 length',
    )
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'image/png']) {
      expect(refusalOf(await post({ 'content-type': type }, '{}'))).toBe('415 media-type')
    }
    expect(refusalOf(await post({ ...json, 'content-disposition': 'attachment' }, '{}'))).toBe(
      '415 media-type',
    )
    expect(refusalOf(await host.begin({ token: 'x'.repeat(2000) }))).toBe('413 too-large')
    expect(refusalOf(await host.begin({ other: 1 }))).toBe('400 bad-request')
    expect((await host.call('echo', secret, { text: 'a' })).status).toBe(200)
  })

  it('knows no other procedure, and says when an input is wrong', async () => {
    const { secret } = await openSession(host)
    expect(refusalOf(await host.call('nothing', secret))).toBe('404 not-found')
    const wrong = await host.call('echo', secret, { text: 1 })
    expect(wrong.status).toBe(400)
    expect(wrong.headers['content-security-policy']).toBe(contentSecurityPolicy)
  })

  it('answers broken HTTP with its headers too', async () => {
    const answer = await host.raw('NONSENSE\r\n\r\n')
    expect(answer).toContain('400 Bad Request')
    expect(answer).toContain(contentSecurityPolicy)
  })

  it('listens on 127.0.0.1 only', async () => {
    const socket = connect(host.port, '127.0.0.2')
    const reached = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    expect(reached).toBe(false)
  })
})
