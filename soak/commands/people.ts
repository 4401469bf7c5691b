import assert from 'node:assert/strict'
import type { Model } from '../model/family.ts'
import { deleteMine, erasePerson } from '../model/leaving.ts'
import { pick, newName, onceIn, refusalOf, type Step, type Turn } from './step.ts'

const personOf = (model: Model, { random }: Turn) => pick(random, model.family.people)

const guardiansBut = (model: Model, id: string) =>
  model.family.people.filter((one) => one.role === 'guardian' && one.id !== id)

const keepErased = (model: Model, ...texts: readonly string[]): void => {
  model.erased = [...model.erased, ...texts].slice(-30)
}

const add = async ({ model, client, random }: Turn): Promise<void> => {
  const input = {
    role: pick(random, ['guardian', 'child'] as const),
    name: newName(model, 'kin'),
    birthDate: pick(random, [undefined, '2011', '2014-03', '2009-12-24']) as never,
  }
  const { id } = await client.household.addPerson(input)
  model.family.people.push({ ...input, id })
}

const update = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const person = personOf(model, turn)
  const now = {
    ...person,
    name: newName(model, 'kin'),
    birthDate: pick(random, [undefined, '2008-01-31', '2015']),
    role: onceIn(random, 4) ? 'child' : person.role,
  }
  const call = client.household.updatePerson(now as never)
  if (now.role === 'child' && guardiansBut(model, person.id).length === 0) {
    assert.equal(await refusalOf(call), 'NOT_ALLOWED a-guardian-is-needed')
    return
  }
  await call
  Object.assign(person, now)
  // Responsible is a guardian when it is said; who stops being one stays on record.
}

const leave =
  (isMine: boolean) =>
  async (turn: Turn): Promise<void> => {
    const { model, client, random } = turn
    const { family } = model
    const { id, name } = personOf(model, turn)
    const alsoBackups = onceIn(random, 3)
    const heirs = guardiansBut(model, id)
    const call = (newHolderId: string | undefined): Promise<void> =>
      isMine
        ? client.household.deleteMine({ id: id as never, alsoBackups })
        : client.household.erasePerson({
            id: id as never,
            newHolderId: newHolderId as never,
            alsoBackups,
          })
    if (heirs.length === 0) {
      assert.equal(await refusalOf(call(undefined)), 'NOT_ALLOWED a-guardian-is-needed')
      return
    }
    const heir = pick(random, heirs).id
    const before = new Map(family.accounts.map((account) => [account.id, account.title]))
    await call(heir)
    if (isMine) deleteMine(family, id)
    else erasePerson(family, id, heir)
    for (const account of family.accounts) before.delete(account.id)
    keepErased(model, name, ...before.values())
    model.edits = []
  }

const enough = ({ family }: Model): boolean => family.people.length > 3

/** People come, change and leave. */
export const peopleSteps: readonly Step[] = [
  { name: 'add a person', weight: 4, can: ({ family }) => family.people.length < 9, run: add },
  { name: 'edit a person', weight: 3, run: update },
  { name: 'erase a person', weight: 1.5, can: enough, run: leave(false) },
  { name: "delete somebody's own", weight: 0.6, can: enough, run: leave(true) },
  {
    name: 'edit the household',
    weight: 1,
    run: async ({ model, client, random }) => {
      const { household } = model.family
      household.name = newName(model, 'house')
      household.region = pick(random, ['US', 'UK', 'EU', 'other'])
      await client.household.update({
        name: household.name,
        region: { code: household.region as 'US' },
      })
    },
  },
]
