import assert from 'node:assert/strict'
import type { Model } from '../model/family.ts'
import { pick, defined, newName, onceIn, someOf, type Step, type Turn } from './step.ts'

const noMore = { kinds: [], statuses: [], twoFactor: [], marks: [] }

const addFilter = async ({ model, client, random }: Turn): Promise<void> => {
  const people = model.family.people.map(({ id }) => id)
  const personIds = onceIn(random, 2) ? someOf(random, people, 2) : []
  const text = onceIn(random, 6) ? pick(random, model.family.people).name : 'words'
  const name = newName(model, 'filter').slice(0, 60)
  const filter = { ...noMore, text, personIds: personIds as never }
  const { id } = await client.savedFilters.add({ name, filter })
  model.family.filters.push({ id, name, text, personIds })
}

const removeFilter = async ({ model, client, random }: Turn): Promise<void> => {
  const filter = pick(random, model.family.filters)
  const { editId } = await client.savedFilters.remove({ id: filter.id })
  model.family.filters = model.family.filters.filter((one) => one !== filter)
  model.edits.push({ kind: 'filter', editId, filter })
}

const writeLetter = async ({ model, client, random, today }: Turn): Promise<void> => {
  const { family } = model
  const named = family.accounts.flatMap(({ serviceId }) => serviceId ?? [])
  if (named.length === 0) return
  const serviceId = pick(random, named)
  const senderId = pick(
    random,
    family.people.filter(({ role }) => role === 'guardian'),
  ).id
  const about = { serviceId: serviceId as never, senderId: senderId as never }
  const { templates } = await client.letters.suggested(about)
  if (templates.length === 0) return
  const { templateId, fits } = pick(random, templates)
  if (fits.length === 0) return
  const subjectIds = [pick(random, fits)]
  const { id } = await client.letters.save({ ...about, templateId, subjectIds })
  family.letters.push({ id, templateId, serviceId, senderId, subjectIds })
  assert.ok((await client.letters.list()).some((one) => one.id === id && one.writtenOn === today))
}

const updateLetter = async ({ model, client, random, today }: Turn): Promise<void> => {
  const letter = pick(random, model.family.letters)
  letter.sentOn = onceIn(random, 4) ? undefined : today
  letter.sentBy = letter.sentOn === undefined ? undefined : 'post'
  letter.note = pick(random, [undefined, newName(model, 'reply')])
  await client.letters.update({
    id: letter.id as never,
    sentOn: (letter.sentOn ?? null) as never,
    sentBy: letter.sentBy as 'post' | undefined,
    note: letter.note ?? null,
  })
}

const removeLetter = async ({ model, client, random }: Turn): Promise<void> => {
  const letter = pick(random, model.family.letters)
  const { editId } = await client.letters.remove({ id: letter.id as never })
  model.family.letters = model.family.letters.filter((one) => one !== letter)
  model.edits.push({ kind: 'letter', editId, letter })
}

const writeLayout = async ({ model, client, random }: Turn): Promise<void> => {
  const part = pick(random, [
    { reuse: { view: pick(random, ['picture', 'table'] as const) } },
    { timeline: { view: pick(random, ['picture', 'table'] as const) } },
    { paper: { size: pick(random, ['a4', 'letter'] as const), isLarge: onceIn(random, 2) } },
    { matrix: { sort: pick(random, ['worst', 'title'] as const), isCompact: onceIn(random, 2) } },
  ])
  await client.layout.write(part)
  Object.assign(model.family.layout, part)
  assert.deepEqual(defined({ ...(await client.layout.read()) }), model.family.layout)
}

const updateSettings = async ({ model, client, random }: Turn): Promise<void> => {
  const part = pick(random, [
    { lockAfterMinutes: pick(random, [5, 10, 30] as const) },
    { secondProtectionAsked: onceIn(random, 2) },
    { stepNotifications: onceIn(random, 2) },
  ])
  await client.settings.update(part)
  Object.assign(model.family.settings, part)
}

/** Offline, a search for an address is refused and leaves no trace. */
const lookUp = async ({ client }: Turn): Promise<void> => {
  await assert.rejects(async () => {
    for await (const _event of await client.network.lookUp()) assert.fail('Something was asked')
  })
  await assert.rejects(client.network.updateList())
  assert.equal((await client.network.sent({ offset: 0, limit: 1 })).total, 0)
}

const some =
  (what: 'filters' | 'letters' | 'accounts') =>
  ({ family }: Model): boolean =>
    family[what].length > 0

/** Saved filters, letters, layout, settings, and what the network refuses. */
export const screenSteps: readonly Step[] = [
  { name: 'save a filter', weight: 2, can: (m) => m.family.filters.length < 30, run: addFilter },
  { name: 'remove a filter', weight: 1, can: some('filters'), run: removeFilter },
  { name: 'write a letter', weight: 3, can: some('accounts'), run: writeLetter },
  { name: 'say what became of a letter', weight: 2, can: some('letters'), run: updateLetter },
  { name: 'remove a letter', weight: 1, can: some('letters'), run: removeLetter },
  { name: 'leave a screen otherwise', weight: 2, run: writeLayout },
  { name: 'change a setting', weight: 2, run: updateSettings },
  { name: 'look up while offline', weight: 1, run: lookUp },
]
