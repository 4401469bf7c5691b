import type { IncomingMessage, ServerResponse } from 'node:http'
import { sessionPath, sessionRequestSchema } from '../contract/loopback-session.ts'
import { bodyRefusal } from './body-refusal.ts'
import { refuse } from './refuse.ts'
import type { SessionKeeper, SessionRequest } from './session-keeper.ts'

/** Two short texts in JSON. */
const bodyLimit = 1024

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The value of a cookie of ours (base64url, never quoted), `undefined` where it was not sent. */
const cookieNamed = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/**
 * Answers POST /session, whose sender already passed the gate. `port` is part of the cookie's name: two
 * hosts on one computer share their cookies.
 */
export const answerSession = async (
  request: IncomingMessage,
  response: ServerResponse,
  keeper: SessionKeeper,
  port: number,
): Promise<void> => {
  const problem = bodyRefusal(request.headers, bodyLimit, false)
  if (problem) return refuse(response, problem)
  const parsed = sessionRequestSchema.safeParse(parseJson(await readText(request)))
  if (!parsed.success) return refuse(response, 'bad-request')
  const cookieName = `kinventory-${port}`
  const asked: SessionRequest =
    'token' in parsed.data
      ? parsed.data
      : { ...parsed.data, cookie: cookieNamed(request.headers.cookie, cookieName) }
  const outcome = keeper.begin(asked)
  if (!outcome.ok) return refuse(response, outcome.refusal)
  const { secret, resume, cookie } = outcome.grant
  if (cookie !== undefined) {
    const attributes = `HttpOnly; SameSite=Strict; Path=${sessionPath}`
    response.setHeader('set-cookie', `${cookieName}=${cookie}; ${attributes}`)
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ secret, resume }))
}
