import { createHash } from 'node:crypto'
import type { SessionAnswer, SessionRefusal } from '../contract/loopback-session.ts'

/** A good answer to a page that asks for a session. */
export interface SessionGrant extends SessionAnswer {
  /** Value of the cookie to set; only the link's token brings one. */
  readonly cookie: string | undefined
}

export type SessionOutcome =
  | { readonly ok: true; readonly grant: SessionGrant }
  | { readonly ok: false; readonly refusal: SessionRefusal }

export type SessionRequest =
  | { readonly token: string }
  | { readonly resume: string; readonly cookie: string | undefined }

/** Who may call. Holds SHA-256 digests only, so equal digests may be compared in the open. */
export interface SessionKeeper {
  /** The one-time token of the link. */
  readonly token: string
  /** Answers a page's one request per load; a good answer voids the session before it. */
  begin(request: SessionRequest): SessionOutcome
  /** `undefined` where the secret may call, else why not. */
  refusalFor(secret: string | undefined): SessionRefusal | undefined
}

interface Standing {
  readonly secret: string
  readonly resume: string
}

/** Enough to tell every tab of a sensible day that it was taken over. */
const rememberedVoid = 64

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const refuse = (refusal: SessionRefusal): SessionOutcome => ({ ok: false, refusal })

/**
 * The session rules of docs/decisions/0002-loopback-session.md. `random` gives a new unguessable text at
 * each call; `onTakeOver` is told whenever a session ends because another began.
 */
export const createSessionKeeper = (
  random: () => string,
  onTakeOver: () => void,
): SessionKeeper => {
  const token = random()
  const link = digest(token)
  const voided = new Set<string>()
  let cookie: string | undefined
  let standing: Standing | undefined
  /** The resume token that began the standing session; good until that session makes its first call. */
  let graceful: string | undefined

  const voidDigest = (old: string): void => {
    voided.add(old)
    for (const oldest of voided) {
      if (voided.size <= rememberedVoid) break
      voided.delete(oldest)
    }
  }

  const grant = (freshCookie: string | undefined): SessionOutcome => {
    if (standing) {
      voidDigest(standing.secret)
      if (standing.resume !== graceful) voidDigest(standing.resume)
      onTakeOver()
    }
    const secret = random()
    const resume = random()
    standing = { secret: digest(secret), resume: digest(resume) }
    return { ok: true, grant: { secret, resume, cookie: freshCookie } }
  }

  const beginByToken = (given: string): SessionOutcome => {
    if (digest(given) !== link) return refuse('no-session')
    if (cookie !== undefined) return refuse('used-token')
    const fresh = random()
    cookie = digest(fresh)
    return grant(fresh)
  }

  const beginByResume = (given: string, givenCookie: string | undefined): SessionOutcome => {
    if (givenCookie === undefined || digest(givenCookie) !== cookie) return refuse('no-session')
    const resume = digest(given)
    if (resume !== standing?.resume && resume !== graceful) {
      return refuse(voided.has(resume) ? 'taken-over' : 'no-session')
    }
    graceful = resume
    return grant(undefined)
  }

  return {
    token,
    begin: (request) =>
      'token' in request
        ? beginByToken(request.token)
        : beginByResume(request.resume, request.cookie),
    refusalFor: (secret) => {
      if (secret === undefined) return 'no-session'
      const given = digest(secret)
      if (given !== standing?.secret) return voided.has(given) ? 'taken-over' : 'no-session'
      if (graceful !== undefined) voidDigest(graceful)
      graceful = undefined
      return undefined
    },
  }
}
