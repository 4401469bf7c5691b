import { firstSettings } from '../../../domain/model/settings.ts'
import type { OutgoingRecord } from '../../../domain/model/outgoing.ts'
import { createGate, type Gate, type GatePorts } from '../gate.ts'
import type { HostFetch, HostRequest } from '../host-fetch.ts'
import { hostsFor } from '../network-hosts.ts'

/** A gate whose clock and pauses are the test's, and what it did. */
export interface GateUnderTest {
  readonly gate: Gate
  /** What was written down, oldest first, as it stands. */
  readonly log: readonly OutgoingRecord[]
  /** The pauses it asked for, in milliseconds. */
  readonly pauses: readonly number[]
  readonly asked: readonly { readonly url: string; readonly request: HostRequest }[]
  allow(allowed: boolean): void
}

/**
 * Opens a gate on a way out of the test's. It is switched on, and waits for nothing; `onPause` is told of each pause
 * before it ends.
 */
export const gateUnderTest = (
  fetch: HostFetch,
  given: {
    readonly hibp?: string
    readonly onPause?: () => void
    /** The longest it waits for an answer, in milliseconds. */
    readonly patience?: number
  } = {},
): GateUnderTest => {
  const log: OutgoingRecord[] = []
  const pauses: number[] = []
  const asked: { url: string; request: HostRequest }[] = []
  let networkAllowed = true
  const vault = {
    settings: {
      read: () => ({ ...firstSettings, networkAllowed }),
      write: () => undefined,
      notifiedOn: () => undefined,
      noteNotification: () => undefined,
    },
    outgoing: {
      list: () => log,
      count: () => log.length,
      add: (record: OutgoingRecord) => void log.push(record),
      finish: (id: string, end: Pick<OutgoingRecord, 'requests' | 'outcome'>) => {
        const at = log.findIndex((one) => one.id === id)
        const before = log[at]
        if (before) log[at] = { ...before, ...end }
      },
      forgetAddresses: () => undefined,
    },
  } satisfies ReturnType<GatePorts['openVault']>
  const gate = createGate({
    fetch: (url, request) => {
      asked.push({ url, request })
      return fetch(url, request)
    },
    hosts: hostsFor(given.hibp),
    version: '1.2.3',
    openVault: () => vault,
    now: () => 1_700_000_000_000 + log.length,
    uuid: () => `use-${log.length}`,
    wait: async (milliseconds, signal) => {
      pauses.push(milliseconds)
      given.onPause?.()
      await Promise.resolve()
      signal.throwIfAborted()
    },
    // Long enough for any answer from this computer.
    timeOut: (milliseconds) => AbortSignal.timeout(Math.min(milliseconds, given.patience ?? 5000)),
  })
  return {
    gate,
    log,
    pauses,
    asked,
    allow: (allowed) => {
      networkAllowed = allowed
    },
  }
}
