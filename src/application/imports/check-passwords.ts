import type { passwordCheckEventSchema } from '../../contract/imports.ts'
import type { z } from '../../contract/zod.ts'
import type { Fingerprint, LeakOutcome } from '../../domain/model/fingerprint.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { eventStream } from '../network/event-stream.ts'
import type { Gate, Send } from '../network/gate.ts'
import { NetworkFailure } from '../network/network-failure.ts'
import type { DraftRow } from './draft-row.ts'

/** What became of the passwords asked about, by fingerprint. */
export type Leaks = ReadonlyMap<string, LeakOutcome>

export type PasswordCheckEvent = z.infer<typeof passwordCheckEventSchema>

const prefixLength = 5
/** A padded answer has up to 1,000 rows of some forty characters. */
const maxBytes = 512 * 1024
const timeoutMs = 15_000
/** So many failures in a row mean that the service, or the way to it, is not there. */
const mostFailures = 3

/** Suffixes with how often each was seen; `undefined` for a text that is no such answer. */
const countsIn = (body: string): ReadonlyMap<string, number> | undefined => {
  const counts = new Map<string, number>()
  for (const line of body.split(/\r?\n/)) {
    if (line === '') continue
    const found = /^([0-9A-F]{35}):(\d{1,12})$/i.exec(line)
    if (!found?.[1]) return undefined
    counts.set(found[1].toUpperCase(), Number(found[2]))
  }
  return counts.size > 0 ? counts : undefined
}

const askRange = async (prefix: string, send: Send): Promise<ReadonlyMap<string, number>> => {
  const { body } = await send({
    path: `/range/${prefix}`,
    // Every answer is as long as any other, so that its length says nothing. Rows with count 0 are the filling.
    headers: { 'Add-Padding': 'true' },
    answers: [200],
    maxBytes,
    timeoutMs,
  })
  const counts = countsIn(body)
  if (!counts) throw new NetworkFailure('bad-answer')
  return counts
}

/**
 * Asks Pwned Passwords about each password (fingerprints by SHA-1), by the first five characters of the hash. What
 * was not asked, or not answered, *could not be checked* (P6). The stream ends quietly when it is stopped;
 * `finish` gets what is known then, too, and `hashes` is empty by then. Fails with `NETWORK` (`off`) before
 * anything is sent.
 */
export const checkPasswords = (input: {
  readonly hashes: Map<string, string>
  readonly gate: Pick<Gate, 'use' | 'assertAllowed'>
  readonly signal?: AbortSignal | undefined
  readonly finish: (leaks: Leaks) => Promise<void>
}): AsyncGenerator<PasswordCheckEvent, void> =>
  eventStream(async (tell, stopped) => {
    const { hashes, gate, finish } = input
    const leaks = new Map<string, LeakOutcome>()
    for (const digest of hashes.values()) leaks.set(digest, 'could-not-check')
    const byPrefix = Map.groupBy(hashes.keys(), (hash) => hash.slice(0, prefixLength))
    const total = leaks.size
    let done = 0
    let failures = 0
    const giveUp = new AbortController()
    const askOne = async (prefix: string, asked: readonly string[], send: Send): Promise<void> => {
      try {
        const counts = await askRange(prefix, send)
        failures = 0
        for (const hash of asked) {
          const seen = (counts.get(hash.slice(prefixLength)) ?? 0) > 0
          leaks.set(hashes.get(hash) ?? '', seen ? 'seen' : 'not-seen')
        }
      } catch (error) {
        if (!(error instanceof NetworkFailure)) throw error
        failures += 1
        if (failures >= mostFailures) giveUp.abort()
      }
      done += asked.length
      tell({ kind: 'progress', done, total })
    }
    tell({ kind: 'progress', done, total })
    try {
      await gate.use(
        {
          purpose: 'password-check',
          requests: byPrefix.size,
          passwords: total,
          signal: AbortSignal.any([stopped, giveUp.signal]),
        },
        (send) => Promise.all([...byPrefix].map(([prefix, asked]) => askOne(prefix, asked, send))),
      )
    } catch (error) {
      if (!stopped.aborted && !giveUp.signal.aborted) throw error
    } finally {
      // Whoever reads the stream slowly, or not at all, must not keep them.
      hashes.clear()
      await finish(leaks)
    }
    const count = (outcome: LeakOutcome): number =>
      [...leaks.values()].filter((one) => one === outcome).length
    tell({
      kind: 'done',
      seen: count('seen'),
      notSeen: count('not-seen'),
      couldNotCheck: count('could-not-check'),
    })
  }, input.signal)

/** The rows with what became of their passwords noted, as of a day. */
export const withLeaks = (
  rows: readonly DraftRow[],
  leaks: Leaks,
  on: PartialDate,
): readonly DraftRow[] => {
  const leakOf = (digest: string): Fingerprint['leak'] => {
    const outcome = leaks.get(digest)
    return outcome && { outcome, on }
  }
  return rows.map((row) => ({
    ...row,
    facts: {
      ...row.facts,
      fingerprints: row.facts.fingerprints.map((each) =>
        each.kind === 'password' ? { ...each, leak: leakOf(each.digest) ?? each.leak } : each,
      ),
    },
  }))
}
