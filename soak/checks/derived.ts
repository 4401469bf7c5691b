import assert from 'node:assert/strict'
import { erasedTitles, wordOf } from '../commands/accounts.ts'
import type { Turn } from '../commands/step.ts'
import { hasEndedBefore, isDeed, taskOf } from '../model/tasks.ts'

type Given = Pick<Turn, 'model' | 'client' | 'world' | 'today'>

const counted = (wanted: Iterable<string>, ids: ReadonlySet<string>, what: string): void => {
  for (const id of wanted) assert.ok(ids.has(id), `${what} names ${id}, who or which is not there`)
}

/** Lists and counts of the screens agree with the accounts. */
const checkCounts = async ({ model, client }: Given): Promise<void> => {
  const { accounts, people, imports } = model.family
  const listed = await client.accounts.list()
  assert.deepEqual(
    new Map<string, string>(listed.map(({ id, title }) => [id, title])),
    new Map(accounts.map(({ id, title, theirs }) => [id, theirs ? '' : title])),
    'the list of accounts',
  )
  const household = await client.surface.household()
  assert.deepEqual(
    new Set<string>(household.people.map(({ personId }) => personId)),
    new Set(people.map(({ id }) => id)),
    'the people of the overview',
  )
  assert.equal(household.accounts, accounts.length, 'accounts of the overview')
  for (const { personId, theirs } of household.people) {
    const about = accounts.filter(
      ({ subjectIds, holderId }) => subjectIds.includes(personId) || holderId === personId,
    )
    const own = about.filter((one) => one.theirs)
    assert.equal(theirs, own.length, 'accounts marked as theirs')
    const { rows } = await client.surface.person({ personId })
    const named = new Set(about.filter((one) => !one.theirs).map(({ id }) => id))
    counted(
      rows.map(({ accountId }) => accountId),
      named,
      'a surface',
    )
  }
  const present = await client.backups.present()
  assert.equal(present.accounts, accounts.length)
  for (const batch of await client.imports.list()) {
    const known = imports.find(({ id }) => id === batch.batchId)
    assert.ok(known, 'an import nobody made')
    const left = accounts.filter(({ importBatchId }) => importBatchId === batch.batchId)
    assert.equal(batch.accounts, left.length, 'accounts left of an import')
  }
}

/** Checklists, tasks and reminders name only who and what is there. */
const checkNamed = async ({ model, client }: Given): Promise<void> => {
  const { accounts, people, files, letters } = model.family
  const personIds = new Set(people.map(({ id }) => id))
  const accountIds = new Set(accounts.filter(({ theirs }) => !theirs).map(({ id }) => id))
  const breachIds = new Set(files.map(({ breachId }) => breachId))
  const letterIds = new Set(letters.map(({ id }) => id))
  const tasks = await client.incidents.tasks()
  assert.equal(new Set(tasks.map(({ task }) => task)).size, tasks.length, 'a task stands twice')
  for (const { steps, personIds: whose } of tasks) {
    counted(whose, personIds, 'a task')
    for (const { breachId, step } of steps) {
      counted([breachId], breachIds, 'a task')
      counted([step.personId], personIds, 'a step')
      if (step.accountId !== undefined) counted([step.accountId], accountIds, 'a step')
    }
  }
  for (const file of await client.incidents.list()) {
    counted([file.breachId], breachIds, 'the list of files')
    counted(file.personIds, personIds, 'the list of files')
  }
  for (const one of (await client.reminders.list()).reminders) {
    if (one.about === 'letter') counted([one.id], letterIds, 'a reminder')
    if (one.about === 'step') counted(one.personIds, personIds, 'a reminder')
  }
}

/** A deed that was done in one file is done in every other whose breach had ended by then. */
const checkSettled = async ({ model, client, world, today }: Given): Promise<void> => {
  const { family } = model
  const done = new Map<string, string>()
  const views = new Map<string, Awaited<ReturnType<typeof client.breaches.read>>>()
  for (const { breachId } of family.files) {
    views.set(breachId, await client.breaches.read({ breachId: breachId as never }))
  }
  for (const { breachId, steps } of family.files) {
    const stands = views.get(breachId)?.people.flatMap(({ actions }) => actions) ?? []
    for (const [key, { state }] of Object.entries(steps)) {
      const task = taskOf(world.shipped, key)
      const isReopened = stands.some(
        (one) => taskOf(world.shipped, one.key) === task && one.reopened !== undefined,
      )
      if (state === 'done' && !isReopened && isDeed(task)) done.set(task, breachId)
    }
  }
  for (const { breachId, steps } of family.files) {
    if (!hasEndedBefore(world.shipped, family, breachId, today)) continue
    // A step of the same deed may have stood there then under another action.
    const saidOf = new Map(
      Object.entries(steps).map(([key, { state }]) => [taskOf(world.shipped, key), state]),
    )
    for (const one of views.get(breachId)?.people.flatMap(({ actions }) => actions) ?? []) {
      const task = taskOf(world.shipped, one.key)
      const from = done.get(task)
      const said = saidOf.get(task)
      if (from === undefined || from === breachId || said === 'not-for-us' || said === 'done') {
        continue
      }
      assert.equal(one.state, 'done', `${one.key} of ${breachId}, which was done in ${from}`)
    }
  }
}

/** Nothing that was erased is found. */
const checkErased = async ({ model, client }: Given): Promise<void> => {
  for (const text of erasedTitles(model).slice(-10)) {
    assert.deepEqual(await client.accounts.find({ text: wordOf(text) }), [], `${text} is found`)
    const { accounts } = await client.find.anywhere({ text: wordOf(text) })
    assert.equal(accounts.total, accounts.forgave ? accounts.total : 0, `${text} is found`)
  }
}

/** Everything that follows from what was said agrees with it. */
export const checkDerived = async (given: Given): Promise<void> => {
  await checkCounts(given)
  await checkNamed(given)
  await checkSettled(given)
  await checkErased(given)
}
