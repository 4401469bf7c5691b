import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

/** Ways of a server to answer badly. */
export type Misbehaviour =
  | 'refused'
  | 'wrong-key'
  | 'busy'
  | 'busy-for-long'
  | 'unavailable'
  | 'slow'
  | 'cut-off'
  | 'wrong-json'
  | 'other-json'
  | 'empty'
  | 'huge'
  | 'gzip-bomb'
  | 'redirect'

const json = { 'content-type': 'application/json' } as const

const megabyte = Buffer.alloc(1024 * 1024, 0x20)

/** A megabyte at a time for as long as somebody takes it. */
const pour = (response: ServerResponse): void => {
  while (!response.destroyed) {
    if (!response.write(megabyte)) {
      response.once('drain', () => pour(response))
      return
    }
  }
}

const ways: Readonly<Record<Misbehaviour, (response: ServerResponse) => void>> = {
  refused: (response) => response.writeHead(403).end(),
  'wrong-key': (response) => response.writeHead(401).end(),
  busy: (response) => response.writeHead(429, { 'retry-after': '6' }).end(),
  'busy-for-long': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  unavailable: (response) => response.writeHead(503).end(),
  // The connection stays; nothing ever comes.
  slow: () => undefined,
  'cut-off': (response) => {
    response.writeHead(200, { ...json, 'content-length': '5000' })
    response.write('[{"Name":"', () => response.destroy())
  },
  'wrong-json': (response) => response.writeHead(200, json).end('[{"Name":'),
  'other-json': (response) => response.writeHead(200, json).end('{"breaches":[]}'),
  empty: (response) => response.writeHead(200, json).end(),
  huge: (response) => pour(response.writeHead(200, json)),
  'gzip-bomb': (response) =>
    response
      .writeHead(200, { ...json, 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))),
  redirect: (response) => response.writeHead(302, { location: '/elsewhere' }).end('[]'),
}

/** Answers in one of these ways. */
export const misbehave = (how: Misbehaviour, response: ServerResponse): void => {
  ways[how](response)
}
