import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createImportDesk, type ImportDesk } from '../../src/application/imports/import-desk.ts'
import {
  ana,
  mia,
  openTestVault,
  type TestVault,
} from '../../src/application/imports/test-support/open-test-vault.ts'
import { plantedFiles } from '../../src/application/imports/test-support/planted-files.ts'
import {
  importDraftSchema,
  importReportSchema,
  importRowSchema,
} from '../../src/contract/imports.ts'
import type { ImportBatchId } from '../../src/domain/model/id.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { fileRefusal } from './refusal.ts'

const samples = join(import.meta.dirname, '../../e2e/exports')

/** What else is asked of the desk depends on the bytes alone, so that they are all that has to be kept. */
const choicesOf = (input: Uint8Array) => {
  const [first = 0] = createHash('sha256').update(input).digest()
  return { takeNotes: first % 2 === 0, asTable: first % 7 === 0, commit: first % 3 === 0 }
}

/** So many accounts and more are not put into the vault: writing is the soak's. */
const mostCommitted = 300

interface Desk {
  readonly test: TestVault
  readonly desk: ImportDesk
}

/** Names the first columns of a table, as somebody at the mapper might. */
const mapFirst = async ({ desk }: Desk, draftId: string, columns: number) => {
  const fields = ['title', 'url', 'user-name', 'password', 'security-answer', 'created'] as const
  const mapping = fields.slice(0, columns).map((field, column) => ({ column, field }))
  return desk.map({ draftId, mapping })
}

const checkRows = ({ desk }: Desk, draftId: string, total: number): void => {
  for (const offset of [0, Math.max(0, total - 200)]) {
    const found = desk.rows({ draftId, offset, limit: 200 })
    mustHold(found.total === total, 'the desk counts its rows')
    for (const row of found.rows) {
      importRowSchema.parse(row)
      mustHold(row.title.isWellFormed(), 'titles are well-formed')
      mustHold(row.userName?.isWellFormed() !== false, 'user names are well-formed')
      mustHold(!/\p{Cc}/u.test(row.title), 'titles have no control characters')
      mustHold(
        row.origins.every((origin) => origin.length <= 300),
        'addresses are bounded',
      )
    }
  }
}

const commitAndUndo = async ({ test, desk }: Desk, draftId: string): Promise<void> => {
  const before = test.vault.inventory()
  let batchId: ImportBatchId | undefined
  for await (const event of desk.commit({ draftId }))
    if (event.kind === 'report') batchId = importReportSchema.parse(event.report).batchId
  mustHold(batchId !== undefined, 'an import ends with its report')
  test.vault.imports.undo(batchId, { alsoTouched: true, on: test.ports.today() })
  mustHold(isDeepStrictEqual(test.vault.inventory(), before), 'undo takes back what an import did')
}

const readInto = async (desk: Desk, input: Uint8Array<ArrayBuffer>): Promise<Outcome> => {
  const { takeNotes, asTable, commit } = choicesOf(input)
  const file = new File([input], 'export.csv')
  const opened = await desk.desk.open({
    file,
    takeNotes,
    password: 'pw',
    ...(asTable ? { formatId: 'table' } : {}),
  })
  importDraftSchema.parse(opened)
  const draftId = opened.draftId
  const draft = opened.needsMapping ? await mapFirst(desk, draftId, opened.columns.length) : opened
  checkRows(desk, draftId, draft.total)
  await desk.desk.assign({ draftId, rows: 'all', holderId: ana.id, subjectIds: [mia.id] })
  if (commit && draft.total < mostCommitted) await commitAndUndo(desk, draftId)
  else desk.desk.discard({ draftId })
  return { accepted: true, as: `read.${draft.formatId}` }
}

/** Made once: locked exports take a while. */
let planted: ReturnType<typeof plantedFiles> | undefined

/** A made-up export of each kind, locked ones too. */
export const plantedOnce = (): ReturnType<typeof plantedFiles> => (planted ??= plantedFiles())

const start = async (): Promise<Running> => {
  const test = openTestVault()
  const desk: Desk = { test, desk: createImportDesk(test.ports) }
  const exports = (await plantedOnce()).map(({ file }) =>
    typeof file === 'string' ? Buffer.from(file) : file,
  )
  const shown = readdirSync(samples).map((name) => readFileSync(join(samples, name)))
  const untouched = test.vault.inventory()
  return {
    seeds: [...exports, ...shown],
    run: (input) => readInto(desk, Uint8Array.from(input)).catch(fileRefusal),
    check: async () => {
      mustHold(isDeepStrictEqual(test.vault.inventory(), untouched), 'nothing is left of imports')
      mustHold(!('polluted' in {}), 'no file changes what all objects have')
    },
    end: async () => {
      desk.desk.close()
      test.remove()
    },
  }
}

/** Files of every kind through the import desk: read, mapped, assigned, and some of them imported and undone. */
export const importTarget: Target = {
  name: 'import',
  patience: 20_000,
  start,
  tokens: [
    'name,url,username,password\n',
    'Title,Username,Password,URL,Notes\n',
    '"',
    '""',
    '"\n',
    ';',
    '\t',
    '{"items":[',
    '"encrypted":true',
    '"login":{"uris":[{"uri":"https://a.example"}]}',
    '"__proto__":',
    '\\ud800',
    '<Entry>',
    '</Group>',
    '<String><Key>Password</Key><Value>',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>',
    '&a;',
    '<![CDATA[',
    '<?xml version="1.0" encoding="utf-16"?>',
    'PK\u0003\u0004',
    'export.data',
    '***5642bee8-a5ff-11dc-8314-0800200c9a66***',
    'Website name: ',
    'https://xn--80ak6aa92e.com/',
    'android://abc==@com.roblox.client/',
    'otpauth://totp/x?secret=A',
    'Security question: First pet?\nSecurity answer: x\n',
    '2013-12-27T00:00:00Z',
    '1387238400000',
  ],
}
