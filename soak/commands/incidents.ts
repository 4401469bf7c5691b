import assert from 'node:assert/strict'
import type { Model, ModelFamily, ModelFile } from '../model/family.ts'
import { takeDeedBack, taskOf } from '../model/tasks.ts'
import { pick, newName, onceIn, refusalOf, type Step, type Turn } from './step.ts'

/** A breach that reaches somebody, else any. */
const someBreach = async ({ client, world, model, random }: Turn): Promise<string> => {
  const { touching } = await client.breaches.list()
  return touching.length > 0
    ? pick(random, touching).breachId
    : pick(random, [...world.shipped.breaches, ...model.family.breaches]).id
}

const open = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const breachId = await someBreach(turn)
  const origin = pick(random, ['hand', 'notice', 'update'] as const)
  await client.incidents.open({ breachId: breachId as never, origin })
  const isThere = model.family.files.some((file) => file.breachId === breachId)
  if (!isThere) model.family.files.push({ breachId, origin, isClosed: false, steps: {} })
}

/** The file, which a tick starts where there is none. */
const fileOf = (family: ModelFamily, breachId: string): ModelFile => {
  const known = family.files.find((file) => file.breachId === breachId)
  if (known) return known
  const isOwn = family.breaches.some(({ id }) => id === breachId)
  // What the family added to a breach it has from a notice.
  const isAddedTo = family.additions.some((one) => one.breachId === breachId)
  const origin = isOwn ? 'hand' : isAddedTo ? 'notice' : 'catalogue'
  const file: ModelFile = { breachId, origin, isClosed: false, steps: {} }
  family.files.push(file)
  return file
}

const tick = async (turn: Turn): Promise<void> => {
  const { model, world, client, random, today } = turn
  const { family } = model
  const { shipped } = world
  const files = family.files.map(({ breachId }) => breachId)
  const isFile = files.length > 0 && !onceIn(random, 3)
  const breachId = isFile ? pick(random, files) : await someBreach(turn)
  const { people } = await client.breaches.read({ breachId: breachId as never })
  const actions = people.flatMap((person) => person.actions)
  if (actions.length === 0) {
    const call = client.incidents.setStep({
      breachId: breachId as never,
      key: `change-password@${family.people[0]?.id}`,
      state: 'done',
    })
    assert.equal(await refusalOf(call), 'NOT_FOUND action')
    return
  }
  // What was said in another file is what one file may do to another.
  const elsewhere = new Set(
    family.files
      .filter((one) => one.breachId !== breachId)
      .flatMap((one) => Object.keys(one.steps)),
  )
  const saidToo = actions.filter((one) => elsewhere.has(one.key))
  const { key } = pick(random, saidToo.length > 0 && onceIn(random, 2) ? saidToo : actions)
  const guardians = family.people.filter(({ role }) => role === 'guardian')
  const given = {
    state: pick(random, ['done', 'done', 'to-do', 'waiting', 'not-for-us'] as const),
    note: pick(random, [undefined, newName(model, 'said')]),
    byId: pick(random, [undefined, pick(random, family.people).id]),
    responsibleId: pick(random, [undefined, pick(random, guardians).id]),
    dueOn: pick(random, [undefined, undefined, '2027-01-02']),
  }
  await client.incidents.setStep({ breachId: breachId as never, key, ...given } as never)
  const file = fileOf(family, breachId)
  const task = taskOf(shipped, key)
  const alike = Object.keys(file.steps).filter((one) => taskOf(shipped, one) === task)
  const before = file.steps[alike.at(-1) ?? '']
  const isTakenUp =
    before?.state !== given.state && (given.state === 'to-do' || given.state === 'waiting')
  const now = {
    state: given.state,
    note: given.note ?? (isTakenUp && before?.state === 'not-for-us' ? undefined : before?.note),
    byId: given.byId ?? (isTakenUp ? undefined : before?.byId),
    responsibleId: given.responsibleId ?? before?.responsibleId,
    dueOn: given.dueOn ?? before?.dueOn,
  }
  for (const each of new Set([...alike, key])) file.steps[each] = { ...now }
  if (given.state === 'to-do' || given.state === 'waiting') {
    takeDeedBack({ shipped, family, today }, file, task)
  }
  // What is read back at once: the tick stands on the checklist.
  const after = await client.breaches.read({ breachId: breachId as never })
  const found = after.people.flatMap((person) => person.actions).filter((one) => one.key === key)
  for (const { state, waitingFor, settledBy } of found) {
    // What cannot be taken yet waits, and a password that was changed since is done, whatever is said.
    const isOtherwise =
      waitingFor === 'service-suspended' || (state === 'done' && settledBy === undefined)
    if (given.state !== 'to-do' && given.state !== 'waiting') assert.equal(state, given.state, key)
    else if (!isOtherwise) assert.equal(state, given.state, `a tick on ${key}`)
  }
}

const close = async ({ model, client, random }: Turn): Promise<void> => {
  const file = pick(random, model.family.files)
  file.isClosed = !file.isClosed
  await client.incidents.close({ breachId: file.breachId as never, isClosed: file.isClosed })
}

const remove = async ({ model, client, random }: Turn): Promise<void> => {
  const file = pick(random, model.family.files)
  const { editId } = await client.incidents.remove({ breachId: file.breachId as never })
  model.family.files = model.family.files.filter((one) => one !== file)
  model.edits.push({ kind: 'file', editId, file })
}

const markSeen = async ({ model, client, random }: Turn): Promise<void> => {
  const about = { breachId: pick(random, model.family.files).breachId as never }
  await client.incidents.markSeen(about)
  const { differences } = await client.incidents.differences(about)
  assert.deepEqual(differences, [], 'what became different since a file was seen just now')
}

const some = ({ family }: Model): boolean => family.files.length > 0

/** Files on breaches: opened, ticked, put away, removed. */
export const incidentSteps: readonly Step[] = [
  { name: 'open a file', weight: 3, can: ({ family }) => family.files.length < 25, run: open },
  { name: 'tick a step', weight: 14, run: tick },
  { name: 'put a file away or take it out', weight: 2, can: some, run: close },
  { name: 'remove a file', weight: 2, can: some, run: remove },
  { name: 'take a file as seen', weight: 2, can: some, run: markSeen },
]
