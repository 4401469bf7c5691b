import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { misbehave, type Misbehaviour } from './misbehave.ts'
import { rawBreach, type RawBreach } from './raw-breach.ts'

/** A stand-in for Have I Been Pwned and Pwned Passwords on this computer. */
export interface FakeHibp {
  /** For `--hibp`. */
  readonly origin: string
  /** The path of every request so far, without what follows the question mark, in its order. */
  readonly asked: readonly string[]
  /** The same requests, whole. */
  readonly requests: readonly {
    readonly url: string
    readonly headers: Readonly<Record<string, string | undefined>>
  }[]
  /** The list from now on. */
  list(breaches: readonly RawBreach[]): void
  /** From now on this address is in these breaches. */
  find(address: string, ...names: readonly string[]): void
  /** From now on this password was seen. */
  leak(password: string): void
  /** Behaves badly for so many requests, or from now on. */
  misbehave(how: Misbehaviour, requests?: number): void
  /** From now on every request is refused. */
  refuse(): void
  close(): Promise<void>
}

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase()

/** Real answers are filled up to at least 800 rows, and a count of 0 marks the filling. */
const fewestRows = 800

const rangeOf = (prefix: string, leaked: ReadonlySet<string>, isPadded: boolean): string => {
  const hits = [...leaked].filter((hash) => hash.startsWith(prefix))
  const rows = hits.map((hash) => `${hash.slice(5)}:42`)
  const padding = Array.from(
    { length: isPadded ? fewestRows - rows.length : 0 },
    (_, index) => `${sha1(`${prefix} ${index}`).slice(5)}:0`,
  )
  return [...rows, ...padding].toSorted().join('\r\n')
}

/** What they never give to whoever searches by address. */
const isHidden = ({ IsSensitive, IsRetired }: RawBreach): boolean => IsSensitive || IsRetired

/**
 * Starts it on a free port of 127.0.0.1. It wants a user agent that names the program on every call, and a key of 32
 * hexadecimal digits for addresses; knows the list conditionally; pads ranges where it is asked to. At first
 * its list is one breach, and `ana.rivera@example.com` is found in it.
 */
export const startHibp = async (): Promise<FakeHibp> => {
  const requests: { url: string; headers: Record<string, string | undefined> }[] = []
  const leaked = new Set<string>()
  let breaches = [rawBreach('PaperKites', { Title: 'Paper Kites' })] as readonly RawBreach[]
  const found = new Map<string, readonly string[]>([['ana.rivera@example.com', ['PaperKites']]])
  let bad: { readonly how: Misbehaviour; left: number } | undefined

  const answerList = (request: IncomingMessage, response: ServerResponse): void => {
    const body = JSON.stringify(breaches)
    const etag = `"${sha1(body)}"`
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end()
      return
    }
    const type = { 'content-type': 'application/json; charset=utf-8' }
    response.writeHead(200, { ...type, etag, 'last-modified': 'Sat, 21 Nov 2026 08:00:00 GMT' })
    response.end(body)
  }

  const answerAddress = (address: string, search: URLSearchParams): readonly RawBreach[] => {
    const names = found.get(address.toLowerCase()) ?? []
    return names
      .map((name) => breaches.find(({ Name }) => Name === name) ?? rawBreach(name))
      .filter((breach) => !isHidden(breach))
      .filter(({ IsVerified }) => IsVerified || search.get('includeUnverified') !== 'false')
  }

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const headers: Record<string, string | undefined> = {}
    for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value)
    requests.push({ url: request.url ?? '', headers })
    if (bad && bad.left > 0) {
      bad.left -= 1
      misbehave(bad.how, response)
      return
    }
    const send = (status: number, body = '', type = 'application/json'): void => {
      response.writeHead(status, { 'content-type': type }).end(body)
    }
    if (headers['user-agent']?.startsWith('Kinventory/') !== true) return send(403)
    if (pathname === '/api/v3/breaches') return answerList(request, response)
    const prefix = /^\/range\/([0-9A-F]{5})$/.exec(pathname)?.[1]
    if (prefix !== undefined) {
      const isPadded = headers['add-padding'] === 'true'
      return send(200, rangeOf(prefix, leaked, isPadded), 'text/plain')
    }
    const address = /^\/api\/v3\/breachedaccount\/([^/]+)$/.exec(pathname)?.[1]
    if (address === undefined) return send(404)
    if (!/^[0-9a-f]{32}$/i.test(headers['hibp-api-key'] ?? '')) return send(401)
    const found = answerAddress(decodeURIComponent(address), searchParams)
    if (found.length === 0) return send(404)
    const isShort = searchParams.get('truncateResponse') !== 'false'
    return send(200, JSON.stringify(isShort ? found.map(({ Name }) => ({ Name })) : found))
  }

  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    get asked() {
      return requests.map(({ url }) => url.replace(/\?.*/, ''))
    },
    requests,
    list: (given) => {
      breaches = given
    },
    find: (about, ...names) => void found.set(about.toLowerCase(), names),
    leak: (password) => void leaked.add(sha1(password)),
    misbehave: (how, count = Number.POSITIVE_INFINITY) => {
      bad = { how, left: count }
    },
    refuse: () => {
      bad = { how: 'refused', left: Number.POSITIVE_INFINITY }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
