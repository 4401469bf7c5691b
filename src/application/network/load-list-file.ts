import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { takeList, type ListReport } from './take-list.ts'
import { maxListBytes } from './update-list.ts'

const parseFile = (bytes: ArrayBuffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * Loads the breach list from a file that holds the same JSON as the download. Fails with `FILE`: `empty`,
 * `too-large` or `not-a-breach-list`; then the loaded one stays.
 */
export const loadListFile = async (
  { openVault, today }: Pick<ProgramPorts, 'openVault' | 'today'>,
  file: File,
): Promise<ListReport> => {
  openVault()
  if (file.size === 0) throw new UseCaseError('FILE', { problem: 'empty' })
  if (file.size > maxListBytes) throw new UseCaseError('FILE', { problem: 'too-large' })
  const { readHibpList } = await import('./read-hibp-list.ts')
  const read = await readHibpList(parseFile(await file.arrayBuffer()))
  if (!read) throw new UseCaseError('FILE', { problem: 'not-a-breach-list' })
  // Reading takes a while; the vault may have been locked meanwhile.
  const list = { entries: read.entries, takenOn: today(), from: 'file' } as const
  return takeList(openVault(), list, read.leftOut)
}
