import assert from 'node:assert/strict'
import type { Model, ModelAccount, ModelImport } from '../model/family.ts'
import { undoImport } from '../model/undo-import.ts'
import { exportFormats, type ExportedRow, type ExportFormat } from './export-files.ts'
import {
  mark,
  pick,
  newHost,
  newName,
  onceIn,
  refusalOf,
  someOf,
  type Step,
  type Turn,
} from './step.ts'

/** Ten passwords between all accounts, so that many share one. */
const passwords = 10

const passwordOf = (label: number): string => `Quartz-${label}-otter-Vellum-${mark}`

interface Row extends ExportedRow {
  readonly label: number
  /** The account it is about, where it is one that is there. */
  readonly known: ModelAccount | undefined
}

const newRow = ({ model, random }: Turn): Row => {
  const label = random.below(passwords)
  const host = onceIn(random, 4) ? 'www.roblox.com' : newHost(model)
  const title = newName(model, 'entry')
  return {
    title,
    origin: `https://${host}`,
    userName: `login${model.counter}-${mark}`,
    password: passwordOf(label),
    label,
    created: pick(random, ['2013-12-27', '2018-03-04', '2021-05-06']),
    passwordChanged: pick(random, ['2019-07-08', '2022-09-10', '2024-11-12']),
    known: undefined,
  }
}

/** What an export says of an account that is there: maybe another password, maybe other days. */
const knownRow = (turn: Turn, known: ModelAccount): Row => ({
  ...newRow(turn),
  title: known.title,
  origin: known.origins[0] ?? '',
  userName: known.userName ?? '',
  known,
})

const rowsOf = (turn: Turn, { hasTitles }: ExportFormat): readonly Row[] => {
  const { model, random } = turn
  // Where somebody has chosen another service than the address says, only the title tells that it is the same account.
  const isTold = ({ serviceId, origins }: ModelAccount): boolean =>
    hasTitles || (serviceId === undefined && origins.every((one) => one.includes(mark)))
  const again = model.family.accounts.filter(
    (one) =>
      !one.theirs &&
      one.origins.length === 1 &&
      one.userName !== undefined &&
      one.kind === 'account' &&
      isTold(one),
  )
  const known = again.length > 0 ? someOf(random, again, 6).map((one) => knownRow(turn, one)) : []
  const fresh = Array.from({ length: random.below(30) }, () => newRow(turn))
  return fresh.length + known.length === 0 ? [newRow(turn)] : [...known, ...fresh]
}

/** Tells the model's account what a row says more; gives whether that is anything. */
const tell = (model: Model, batch: ModelImport, row: Row, format: ExportFormat): boolean => {
  const account = row.known
  if (!account) return false
  let isChanged = false
  const change = (field: 'existedBy' | 'passwordChanged', after: string): void => {
    const before = account[field]
    batch.fields.push({ accountId: account.id, field, after, ...(before ? { before } : {}) })
    account[field] = after
    isChanged = true
  }
  const latest = (day: string): string => (day.length === 4 ? `${day}-12-31` : day)
  if (format.tellsCreated && (!account.existedBy || row.created < latest(account.existedBy))) {
    change('existedBy', row.created)
  }
  if (
    format.tellsPasswordChanged &&
    (!account.passwordChanged || row.passwordChanged > latest(account.passwordChanged))
  ) {
    change('passwordChanged', row.passwordChanged)
  }
  const has = (model.family.passwords[account.id] ??= [])
  if (!has.includes(row.label)) {
    has.push(row.label)
    batch.secrets.push({ accountId: account.id, password: row.label })
    isChanged = true
  }
  return isChanged
}

type Draft = Awaited<ReturnType<Turn['client']['imports']['open']>>

const commit = async ({ client }: Turn, { draftId }: Draft) => {
  for await (const event of await client.imports.commit({ draftId })) {
    if (event.kind === 'report') return event.report
  }
  throw new Error('An import ended without a report')
}

/** Which service an address belongs to: as somebody has said, else as the catalogue says. */
const serviceAt = ({ learned }: Model['family'], origin: string): string | undefined => {
  const said = learned.find(({ key }) => `https://${key}` === origin)
  if (said) return said.serviceId
  return origin.endsWith('roblox.com') ? 'roblox' : undefined
}

/** The accounts that came, each as its row said. */
const takeAdded = async (
  turn: Turn,
  batch: ModelImport,
  rows: readonly Row[],
  format: ExportFormat,
  people: Pick<ModelAccount, 'holderId' | 'subjectIds'>,
): Promise<void> => {
  const { family } = turn.model
  const listed = await turn.client.accounts.list()
  const added = new Map(
    listed.filter((one) => one.importBatchId === batch.id).map((one) => [one.userName, one]),
  )
  assert.equal(added.size, rows.length, 'accounts an import added')
  for (const row of rows) {
    const found = added.get(row.userName)
    assert.ok(found, `the account of ${row.userName}`)
    assert.equal(found.title, format.hasTitles ? row.title : found.title)
    family.accounts.push({
      id: found.id,
      kind: 'account',
      serviceId: serviceAt(family, row.origin),
      title: found.title,
      ...people,
      origins: [row.origin],
      userName: row.userName,
      existedBy: format.tellsCreated ? row.created : undefined,
      passwordChanged: format.tellsPasswordChanged ? row.passwordChanged : undefined,
      erasureConfirmed: false,
      status: 'active',
      twoFactor: 'unknown',
      platformIds: [],
      theirs: false,
      importBatchId: batch.id,
    })
    family.workedOn[found.id] = 'no'
    family.passwords[found.id] = [row.label]
  }
}

const run = async (turn: Turn): Promise<void> => {
  const { model, client, random, world } = turn
  const { family } = model
  const format = pick(random, exportFormats)
  const rows = rowsOf(turn, format)
  const file = new File([format.write(rows)], format.fileName)
  const draft = await client.imports.open({ file })
  assert.deepEqual([draft.formatId, draft.total], [format.id, rows.length])
  const { draftId } = draft
  const holderId = pick(random, family.people).id
  const subjectIds = someOf(
    random,
    family.people.map(({ id }) => id),
    2,
  )
  await client.imports.assign({
    draftId,
    rows: 'all',
    holderId: holderId as never,
    subjectIds: subjectIds as never,
    keepKnown: true,
  })
  // Some rows are looked at and left out; the known ones stand first.
  const left = new Set(
    onceIn(random, 3) ? someOf(random, [...rows.keys()], 3) : ([] as readonly number[]),
  )
  if (left.size > 0) await client.imports.assign({ draftId, rows: [...left], leaveOut: true })
  await client.imports.assign({ draftId, rows: 'all', confirmPeople: true })
  if (onceIn(random, 8)) {
    await client.imports.discard({ draftId })
    assert.equal(await refusalOf(commit(turn, draft)), 'IMPORT_GONE')
    return
  }
  const report = await commit(turn, draft)
  world.tally.set('rows imported', (world.tally.get('rows imported') ?? 0) + rows.length)
  const batch: ModelImport = {
    id: report.batchId,
    fileName: format.fileName,
    formatId: format.id,
    added: 0,
    changed: 0,
    isUndone: false,
    isExportDeleted: false,
    fields: [],
    secrets: [],
  }
  const taken = rows.filter((_, at) => !left.has(at))
  batch.changed = taken.filter((row) => tell(model, batch, row, format)).length
  const fresh = taken.filter(({ known }) => !known)
  batch.added = fresh.length
  await takeAdded(turn, batch, fresh, format, { holderId, subjectIds })
  family.imports.push(batch)
  assert.deepEqual(
    { added: report.added, changed: report.changed, skipped: report.skipped.length },
    { added: batch.added, changed: batch.changed, skipped: left.size },
    'the report of an import',
  )
}

const undo = async ({ model, client, random }: Turn): Promise<void> => {
  const batch = pick(random, model.family.imports)
  const about = { batchId: batch.id as never, alsoTouched: onceIn(random, 4) }
  if (batch.isUndone) {
    assert.match(await refusalOf(client.imports.undo(about)), /^NOT_ALLOWED/)
    return
  }
  const added = model.family.accounts.filter(({ importBatchId }) => importBatchId === batch.id)
  const report = await client.imports.undo(about)
  const kept = new Set<string>(report.keptAccounts.map(({ accountId }) => accountId))
  const { mayStay, mustStay, fieldsKept } = undoImport(model.family, batch, {
    ...about,
    kept,
  })
  for (const id of kept) assert.ok(mayStay.has(id), 'an account nobody worked on was kept')
  for (const id of mustStay) assert.ok(kept.has(id), 'an account somebody worked on went')
  assert.equal(report.accountsRemoved, added.length - kept.size)
  assert.equal(report.keptFields.length, fieldsKept, 'fields that stay')
  const gone = added.filter(({ id }) => !kept.has(id))
  model.erased = [...model.erased, ...gone.map(({ title }) => title)].slice(-30)
}

const tick = async ({ model, client, random }: Turn): Promise<void> => {
  const batch = pick(random, model.family.imports)
  await client.imports.tickExportDeleted({ batchId: batch.id as never })
  batch.isExportDeleted = true
}

const some = ({ family }: Model): boolean => family.imports.length > 0

/** Exports are read, reviewed, taken over, and taken back in any order. */
export const importSteps: readonly Step[] = [
  { name: 'import', weight: 12, can: ({ family }) => family.accounts.length < 250, run },
  {
    name: 'undo an import',
    weight: 5,
    can: ({ family }) => family.imports.some(({ isUndone }) => !isUndone),
    run: undo,
  },
  { name: 'tick an export as deleted', weight: 1, can: some, run: tick },
]
