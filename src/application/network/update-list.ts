import type { HibpList } from '../../domain/model/hibp-list.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { GateAnswer } from './gate.ts'
import { NetworkFailure } from './network-failure.ts'
import { shownList, takeList, type ListReport } from './take-list.ts'

/** The whole list is some two megabytes. */
export const maxListBytes = 16 * 1024 * 1024
const patience = 120_000

/** Lets the service say that nothing has changed. */
const conditions = (known: HibpList | undefined): Readonly<Record<string, string>> => ({
  ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
  ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
})

/** A validator that may be sent back as it came. */
const validator = (text: string | undefined): string | undefined =>
  text !== undefined && /^[\x20-\x7E]{1,200}$/.test(text) ? text : undefined

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readAnswer = async ({ body, header }: GateAnswer, today: HibpList['takenOn']) => {
  const { readHibpList } = await import('./read-hibp-list.ts')
  const read = await readHibpList(parseJson(body))
  if (!read) throw new NetworkFailure('bad-answer')
  const etag = validator(header('etag'))
  const lastModified = validator(header('last-modified'))
  const list: HibpList = {
    entries: read.entries,
    takenOn: today,
    from: 'download',
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
  return { list, leftOut: read.leftOut }
}

/**
 * Downloads the breach list; nothing about the family goes out. Where the answer is no list, or there is none, the
 * loaded one stays. Fails with `NETWORK`.
 */
export const updateList = (
  { gate, openVault, today }: Pick<ProgramPorts, 'gate' | 'openVault' | 'today'>,
  signal: AbortSignal | undefined,
): Promise<ListReport> => {
  const vault = openVault()
  return gate.use({ purpose: 'breach-list', requests: 1, signal }, async (send) => {
    const known = vault.hibpList.read()
    const headers = conditions(known)
    const answer = await send({
      path: '/breaches',
      headers,
      answers: Object.keys(headers).length > 0 ? [200, 304] : [200],
      maxBytes: maxListBytes,
      timeoutMs: patience,
    })
    // Waiting and reading take a while: the vault may have been locked meanwhile, or the list forgotten.
    if (answer.status === 304 && known && openVault().hibpList.read()) {
      const list: HibpList = { ...known, takenOn: today() }
      vault.hibpList.replace(list)
      const nothing = { unchanged: true, added: 0, changed: 0, gone: 0, leftOut: 0 }
      return { list: shownList(list), ...nothing }
    }
    if (answer.status === 304) throw new NetworkFailure('bad-answer')
    const { list, leftOut } = await readAnswer(answer, today())
    return takeList(openVault(), list, leftOut)
  })
}
