import {
  refusalHeader,
  resumeKey,
  sessionAnswerSchema,
  sessionPath,
} from '../../contract/loopback-session.ts'

/** Why this page cannot call: see `LinkState`. */
export type LinkEnd = 'taken-over' | 'no-session' | 'lost'

export type SessionOutcome =
  | { readonly ok: true; readonly secret: string }
  | { readonly ok: false; readonly end: LinkEnd }

/**
 * The one-time token in a location's hash, or undefined. A token is `#` and base64url;
 * everything that starts with `#/` is a route.
 */
export const tokenInHash = (hash: string): string | undefined =>
  /^#([A-Za-z0-9_-]{16,100})$/.exec(hash)?.[1]

/** What a refused call means for this page; undefined where the refusal is about that call alone. */
export const endOf = (response: Response): LinkEnd | undefined => {
  if (response.status !== 401) return undefined
  return response.headers.get(refusalHeader) === 'taken-over' ? 'taken-over' : 'no-session'
}

// The resume token is not the family's data, and is worthless without the host's own cookie: it lets
// a reload of this tab go on (docs/decisions/0002-loopback-session.md).
/* oxlint-disable no-restricted-globals */
const storedResume = (): string | undefined => sessionStorage.getItem(resumeKey) ?? undefined
const storeResume = (resume: string): void => sessionStorage.setItem(resumeKey, resume)
const forgetResume = (): void => sessionStorage.removeItem(resumeKey)
const post = (body: object): Promise<Response> =>
  fetch(sessionPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
/* oxlint-enable no-restricted-globals */

const ask = async (body: object): Promise<SessionOutcome> => {
  const response = await post(body).catch(() => undefined)
  if (!response) return { ok: false, end: 'lost' }
  const end = endOf(response)
  if (end) return { ok: false, end }
  const answer = sessionAnswerSchema.safeParse(await response.json().catch(() => undefined))
  if (!response.ok || !answer.success) return { ok: false, end: 'lost' }
  storeResume(answer.data.resume)
  return { ok: true, secret: answer.data.secret }
}

/** True where this tab has had a session and may ask for it back. */
export const canResume = (): boolean => storedResume() !== undefined

/**
 * Starts this tab's session with the token from the address, which is first taken out of the address
 * bar and the history, or resumes it with what the last load left.
 */
export const startSession = async (): Promise<SessionOutcome> => {
  const token = tokenInHash(window.location.hash)
  if (token !== undefined) {
    window.history.replaceState(null, '', '#/')
    const started = await ask({ token })
    // The link opened again in its own tab: used up, but the tab's session may still stand.
    if (started.ok || !canResume()) return started
  }
  const resume = storedResume()
  if (resume === undefined) return { ok: false, end: 'no-session' }
  const resumed = await ask({ resume })
  if (!resumed.ok && resumed.end !== 'lost') forgetResume()
  return resumed
}
