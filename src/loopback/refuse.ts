import type { ServerResponse } from 'node:http'
import { refusalHeader, type SessionRefusal } from '../contract/loopback-session.ts'
import type { GateRefusal } from './request-gate.ts'

const statuses = {
  'bad-request': 400,
  'no-session': 401,
  'taken-over': 401,
  'used-token': 401,
  'wrong-host': 403,
  'wrong-origin': 403,
  'cross-site': 403,
  'not-found': 404,
  method: 405,
  length: 411,
  'too-large': 413,
  'media-type': 415,
} as const satisfies Record<SessionRefusal | GateRefusal, number> & Record<string, number>

export type Refusal = keyof typeof statuses

/**
 * Ends a request with a refusal: JSON `{code}` and the same word in a header. The connection closes, so
 * that a body nobody asked for is not read.
 */
export const refuse = (response: ServerResponse, refusal: Refusal): void => {
  response.writeHead(statuses[refusal], {
    'content-type': 'application/json; charset=utf-8',
    connection: 'close',
    [refusalHeader]: refusal,
    ...(refusal === 'method' ? { allow: 'GET, HEAD, POST' } : {}),
  })
  response.end(JSON.stringify({ code: refusal }))
}
