import assert from 'node:assert/strict'
import type { Model, ModelAccount } from '../model/family.ts'
import { takeAccounts, takeHoldingsOfLeavers } from '../model/leaving.ts'
import {
  pick,
  defined,
  mark,
  newHost,
  newName,
  onceIn,
  refusalOf,
  someOf,
  type Step,
  type Turn,
} from './step.ts'

const addresses = ['ana', 'family', 'mia'].map((name) => `${name}.${mark}@mail.example`)

/** The titles of what was erased and has not come back since, the last few. */
export const erasedTitles = ({ family, erased }: Model): readonly string[] => {
  const words = new Set(
    family.accounts.flatMap(({ title, origins }) => [
      wordOf(title),
      ...origins.map((origin) => origin.replace('https://', '')),
    ]),
  )
  return erased.filter((title) => isFindable(title) && !words.has(wordOf(title)))
}

/** False of titles that an export without any left to the host: several have the same. */
export const isFindable = (title: string): boolean => title.includes(mark)

/** The word of a title that nothing else has. */
export const wordOf = (title: string): string => title.split(' ')[0] ?? title

const peopleIds = (model: Model): string[] => model.family.people.map(({ id }) => id)

/** A service that may be named: mostly of the catalogue, at times the family's own, at times none. */
export const someService = ({ model, world, random }: Turn): string | undefined => {
  const named = ['vtech-learning-lodge', 'roblox', pick(random, world.shipped.services).id]
  return pick(random, [...named, undefined, ...model.family.services.map(({ id }) => id)])
}

const days = [undefined, '2012', '2013-12', '2013-12-27', '2015']

const facts = (turn: Turn): Omit<ModelAccount, 'id'> => {
  const { model, random } = turn
  const kind = onceIn(random, 5) ? 'enrolment' : 'account'
  const deleted = onceIn(random, 6) ? pick(random, ['2020', '2021-03', '2022-05-06']) : undefined
  return {
    kind,
    serviceId: someService(turn),
    title: newName(model, 'title'),
    holderId: pick(random, peopleIds(model)),
    subjectIds: someOf(random, peopleIds(model), 3),
    origins: onceIn(random, 4) ? [] : [`https://${newHost(model)}`],
    userName: kind === 'account' ? `user${model.counter}-${mark}` : undefined,
    email: pick(random, [undefined, ...addresses]),
    opened: pick(random, days),
    deleted,
    erasureConfirmed: deleted !== undefined && onceIn(random, 2),
    passwordChanged: pick(random, [undefined, '2016-02-03', '2019']),
    status: pick(random, ['active', 'dormant', 'deletion-requested', 'deleted']),
    twoFactor: pick(random, ['yes', 'no', 'unknown']),
    platformIds: [],
    theirs: onceIn(random, 12),
    notes: onceIn(random, 4) ? `A note ${newName(model, 'note')}\nof two lines` : undefined,
  }
}

const add = async (turn: Turn): Promise<void> => {
  const { model, client } = turn
  const input = facts(turn)
  const { id } = await client.accounts.add(input as never)
  model.family.accounts.push({ ...input, id })
  model.family.workedOn[id] = 'yes'
}

const update = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const { family } = model
  const before = pick(random, family.accounts)
  const said = facts(turn)
  const now: ModelAccount = {
    ...before,
    // The address and the login stay: by them an import knows it again.
    ...(({ origins: _origins, userName: _user, ...rest }) => rest)(said),
    notes: pick(random, [undefined, '', said.notes ?? 'plain words']),
  }
  const { importBatchId: _import, ...input } = now
  await client.accounts.update(input as never)
  Object.assign(before, now, {
    notes: now.notes === undefined ? before.notes : now.notes || undefined,
  })
  family.workedOn[before.id] = 'yes'
  takeHoldingsOfLeavers(family, before)
}

const changeMany = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const { family } = model
  const chosen = someOf(random, family.accounts, 12)
  const change = pick<Partial<ModelAccount>>(random, [
    { status: pick(random, ['active', 'dormant']) },
    { twoFactor: 'yes', erasureConfirmed: true },
    { deleted: pick(random, ['2023', '2024-01']) },
    { passwordChanged: '2025-01-02', status: 'active' },
    { holderId: pick(random, peopleIds(model)) },
    { serviceId: pick(random, turn.world.shipped.services).id },
    { theirs: onceIn(random, 3) },
  ])
  const fields = Object.keys(change) as (keyof ModelAccount)[]
  const ids = chosen.map(({ id }) => id)
  const { editId, changed } = await client.accounts.change({
    ids: ids as never,
    change: change as never,
  })
  const before = chosen.flatMap((account) => {
    const other = fields.filter((field) => account[field] !== change[field])
    if (other.length === 0) return []
    return [
      { id: account.id, fields: Object.fromEntries(other.map((name) => [name, account[name]])) },
    ]
  })
  assert.equal(changed, before.length, 'accounts an edit says it changed')
  for (const { id } of before) {
    Object.assign(family.accounts.find((one) => one.id === id) ?? {}, change)
    if (family.workedOn[id] === 'no') family.workedOn[id] = 'yes'
  }
  model.edits.push({ kind: 'accounts', editId, change, before })
}

/** Nothing of it is found any more. */
const checkNotFound = async ({ client }: Turn, accounts: readonly ModelAccount[]) => {
  for (const { title } of accounts.filter((one) => isFindable(one.title)).slice(0, 3)) {
    assert.deepEqual(await client.accounts.find({ text: wordOf(title) }), [], `${title} is found`)
  }
}

const erase = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const gone =
    model.family.accounts.length > 250
      ? someOf(random, model.family.accounts, 200)
      : someOf(random, model.family.accounts, 4)
  if (gone.length === 1 && gone[0]) await client.accounts.remove({ id: gone[0].id as never })
  else {
    const erased = await client.accounts.removeAll({ ids: gone.map(({ id }) => id) as never })
    assert.equal(erased, gone.length)
  }
  takeAccounts(model.family, new Set(gone.map(({ id }) => id)))
  model.erased = [...model.erased, ...gone.map(({ title }) => title)].slice(-30)
  await checkNotFound(turn, gone)
}

const removeEntry = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const { family } = model
  const account = pick(random, family.accounts)
  const { id } = account
  const learned = [...family.learned]
  const steps = family.files.flatMap(({ breachId, steps: said }) =>
    Object.entries(said)
      .filter(([key]) => key.endsWith(`:${id}`))
      .map(([key, step]) => ({ breachId, key, step })),
  )
  const whole = {
    account,
    holdings: family.holdings.filter(({ accountId }) => accountId === id),
    evidence: family.evidence.filter(({ accountId }) => accountId === id),
    passwords: family.passwords[id] ?? [],
    steps,
  }
  const { editId } = await client.tidyUp.remove({ accountId: id as never })
  takeAccounts(family, new Set([id]))
  const gone = learned.filter(({ key }) => !family.learned.some((one) => one.key === key))
  model.edits.push({ kind: 'account', editId, ...whole, learned: gone })
  await checkNotFound(turn, [account])
}

const find = async ({ model, client, random }: Turn): Promise<void> => {
  const { id, title, theirs } = pick(random, model.family.accounts)
  if (!isFindable(title)) return
  const found = await client.accounts.find({ text: wordOf(title) })
  assert.deepEqual(found, theirs ? [] : [id], `what is found for ${title}`)
  for (const text of erasedTitles(model).slice(-3)) {
    assert.deepEqual(await client.accounts.find({ text: wordOf(text) }), [], `${text} is found`)
  }
}

const read = async ({ model, client, random }: Turn): Promise<void> => {
  const { family } = model
  const account = pick(random, family.accounts)
  const { account: found, holdings } = await client.accounts.read({ id: account.id as never })
  // A service that follows from an address is shown as if it had been named.
  const { serviceId: _found, ...rest } = found
  const { serviceId: _said, ...said } = account
  assert.deepEqual(defined(rest), defined({ ...said }))
  const stored = holdings.filter(({ basis }) => basis !== 'assumed')
  assert.equal(stored.length, family.holdings.filter((one) => one.accountId === account.id).length)
}

const refused = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const account = pick(random, model.family.accounts)
  const { importBatchId: _import, ...input } = account
  const odd = { ...input, opened: '2024-05', deleted: '2019' }
  assert.equal(
    await refusalOf(client.accounts.update(odd as never)),
    'NOT_ALLOWED deleted-before-opened',
  )
  const nobody = { ...input, holderId: '00000000-0000-4000-8000-000000000000' }
  assert.equal(await refusalOf(client.accounts.update(nobody as never)), 'NOT_FOUND person')
}

const some = ({ family }: Model): boolean => family.accounts.length > 0
const few = ({ family }: Model): boolean => family.accounts.length < 300

/** Accounts come, change, are found and go. */
export const accountSteps: readonly Step[] = [
  { name: 'add an account', weight: 14, can: few, run: add },
  { name: 'edit an account', weight: 10, can: some, run: update },
  { name: 'edit many accounts', weight: 8, can: some, run: changeMany },
  { name: 'erase accounts', weight: 4, can: some, run: erase },
  { name: 'remove an entry', weight: 4, can: some, run: removeEntry },
  { name: 'search', weight: 4, can: some, run: find },
  { name: 'read an account', weight: 4, can: some, run: read },
  { name: 'an edit that is refused', weight: 2, can: some, run: refused },
]
