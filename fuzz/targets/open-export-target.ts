import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { openTestVault } from '../../src/application/imports/test-support/open-test-vault.ts'
import { lookIntoExport } from '../../src/application/open-export/look-into-export.ts'
import { readExportFile } from '../../src/application/open-export/read-export-file.ts'
import {
  readVaultContent,
  writeVaultContent,
} from '../../src/application/open-export/vault-content.ts'
import { vaultContentsSchema } from '../../src/contract/backups.ts'
import { partialDate, type PartialDate } from '../../src/domain/model/partial-date.ts'
import { toOpenExport, type OpenExport } from '../../src/domain/open-export/open-export.ts'
import { vaultContents } from '../../src/domain/test-support/vault-content-arbitrary.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { fileRefusal } from './refusal.ts'

const today = (): PartialDate => {
  const day = partialDate('2026-11-22')
  if (day === undefined) throw new Error('No date')
  return day
}

/** Ids that are the same in every run. */
const counted = (): (() => string) => {
  let count = 0
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
}

const fileOf = (content: BlobPart): File => new File([content], 'export.json')

/** Into a vault, out of it, and read once more: as good a file as the first. */
const throughVault = async (exported: OpenExport): Promise<void> => {
  const { vault, remove } = openTestVault(exported.people)
  try {
    vault.household.write(exported.household)
    await writeVaultContent(vault, exported, counted())
    const again = toOpenExport(readVaultContent(vault), today(), counted())
    mustHold(again.accounts.length === exported.accounts.length, 'every account comes out again')
    const read = await readExportFile(fileOf(JSON.stringify(again)))
    mustHold(isDeepStrictEqual(read.people, exported.people), 'people come out as they went in')
  } finally {
    remove()
  }
}

const read = async (input: Uint8Array): Promise<Outcome> => {
  const file = fileOf(Uint8Array.from(input))
  const exported = await readExportFile(file)
  vaultContentsSchema.parse(await lookIntoExport(file))
  const [first = 0] = createHash('sha256').update(input).digest()
  if (first % 4 === 0) await throughVault(exported)
  return { accepted: true, as: 'read' }
}

const start = async (): Promise<Running> => ({
  seeds: fc
    .sample(vaultContents, { numRuns: 25, seed: 7 })
    .map((content) => Buffer.from(JSON.stringify(toOpenExport(content, today(), counted())))),
  run: (input) => read(input).catch(fileRefusal),
  check: async () => mustHold(!('polluted' in {}), 'no export changes what all objects have'),
  end: () => Promise.resolve(),
})

/** Open exports that are read back; some of those that are taken go into a vault and out again. */
export const openExportTarget: Target = {
  name: 'open-export',
  patience: 10_000,
  start,
  tokens: [
    '"format":"kinventory-open-export"',
    '"version":1',
    '"version":3',
    '"id":"00000000-0000-4000-8000-000000000001"',
    '"own:club"',
    '"2026-11-22"',
    '"subjectIds":[]',
    '"theirs":true',
    '\\ud800',
    '\\u0000',
  ],
}
