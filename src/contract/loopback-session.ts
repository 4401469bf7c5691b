import { z } from './zod.ts'

/**
 * How a browser page and the loopback host come to trust each other; the reasons are in
 * docs/decisions/0002-loopback-session.md. On every load the page makes exactly one POST to
 * `sessionPath`: with the token of the fragment, or else with the resume token of the last load.
 */

/** Where the browser page lives: an address that leads nowhere but to this computer. */
export const loopbackAddress = '127.0.0.1'

/** Where a page asks for a session: POST, JSON. */
export const sessionPath = '/session'

/** Where the router answers: POST, JSON or multipart. */
export const rpcPath = '/rpc'

/** Carries the session secret with every call. */
export const sessionHeader = 'x-kinventory-session'

/** The name of a refusal, beside the same word in the body, so that a link need not read the body. */
export const refusalHeader = 'x-kinventory-refusal'

/** The one entry the page keeps in session storage. */
export const resumeKey = 'kinventory-resume'

/** Why the loopback host answers 401. */
export const sessionRefusals = [
  /** No session, or one this host does not know: the link must be opened anew. */
  'no-session',
  /** Another tab has the session now. */
  'taken-over',
  /** The link was opened before; it works once. */
  'used-token',
] as const
export type SessionRefusal = (typeof sessionRefusals)[number]

/** Body of a POST to `sessionPath`. */
export const sessionRequestSchema = z.union([
  z.strictObject({ token: z.string().min(1).max(100) }),
  z.strictObject({ resume: z.string().min(1).max(100) }),
])

/** Answer of a POST to `sessionPath`: `secret` stays in page memory, `resume` goes to session storage. */
export const sessionAnswerSchema = z.object({ secret: z.string(), resume: z.string() })
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>
