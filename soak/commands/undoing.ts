import assert from 'node:assert/strict'
import type { Model, ModelAccount, ModelEdit, ModelFamily, ModelHolding } from '../model/family.ts'
import { pick, refusalOf, type Step, type Turn } from './step.ts'

interface Undone {
  readonly restored: number
  readonly kept: number
}

type EditOf<Kind extends ModelEdit['kind']> = Extract<ModelEdit, { kind: Kind }>

/** Each account gets back what it still has from the edit. */
const undoAccounts = (family: ModelFamily, { change, before }: EditOf<'accounts'>): Undone => {
  let kept = 0
  for (const { id, fields } of before) {
    const account = family.accounts.find((one) => one.id === id)
    const names = Object.keys(fields) as (keyof ModelAccount)[]
    const asLeft = account ? names.filter((name) => account[name] === change[name]) : []
    if (asLeft.length < names.length) kept += 1
    if (!account || asLeft.length === 0) continue
    Object.assign(account, Object.fromEntries(asLeft.map((name) => [name, fields[name]])))
    if (family.workedOn[id] === 'no') family.workedOn[id] = 'maybe'
  }
  return { restored: before.length - kept, kept }
}

/** The same class of the same person in the same account. */
export const isAboutSame = (one: ModelHolding, other: ModelHolding): boolean =>
  one.accountId === other.accountId &&
  one.subjectId === other.subjectId &&
  one.dataClass === other.dataClass

const undoHoldings = (family: ModelFamily, { steps }: EditOf<'holdings'>): Undone => {
  let restored = 0
  for (const { said, before } of steps) {
    const at = family.holdings.findIndex((one) => isAboutSame(one, said))
    const now = family.holdings[at]
    if (now?.fidelity !== said.fidelity || now.basis !== said.basis) continue
    restored += 1
    if (before) family.holdings[at] = before
    else family.holdings.splice(at, 1)
  }
  return { restored, kept: steps.length - restored }
}

const undoAccount = (family: ModelFamily, edit: EditOf<'account'>): Undone => {
  const { account, holdings, evidence, steps, passwords, learned } = edit
  const here = new Set(family.people.map(({ id }) => id))
  const isHere = family.accounts.some(({ id }) => id === account.id)
  if (isHere || ![account.holderId, ...account.subjectIds].every((id) => here.has(id))) {
    return { restored: 0, kept: 1 }
  }
  family.accounts.push(account)
  family.workedOn[account.id] = 'maybe'
  family.passwords[account.id] = passwords
  family.holdings.push(...holdings)
  family.evidence.push(...evidence)
  for (const { breachId, key, step } of steps) {
    const file = family.files.find((one) => one.breachId === breachId)
    if (file) file.steps[key] = step
  }
  family.learned.push(...learned.filter(({ key }) => !family.learned.some((o) => o.key === key)))
  return { restored: 1, kept: 0 }
}

const undoFile = (family: ModelFamily, { file }: EditOf<'file'>, isKnown: boolean): Undone => {
  const isHere = family.files.some(({ breachId }) => breachId === file.breachId)
  if (isHere || !isKnown) return { restored: 0, kept: 1 }
  const here = new Set([...family.accounts, ...family.people].map(({ id }) => id))
  const steps = Object.entries(file.steps).filter(([key]) =>
    here.has(key.slice(key.search(/[:@]/) + 1)),
  )
  family.files.push({ ...file, steps: Object.fromEntries(steps) })
  return { restored: 1, kept: 0 }
}

const undone = ({ model, world }: Turn, edit: ModelEdit): Undone => {
  const { family } = model
  switch (edit.kind) {
    case 'accounts':
      return undoAccounts(family, edit)
    case 'holdings':
      return undoHoldings(family, edit)
    case 'account':
      return undoAccount(family, edit)
    case 'filter':
      family.filters.push(edit.filter)
      return { restored: 1, kept: 0 }
    case 'letter':
      family.letters.push(edit.letter)
      return { restored: 1, kept: 0 }
    case 'file': {
      const known = [...world.shipped.breaches, ...family.breaches]
      return undoFile(
        family,
        edit,
        known.some(({ id }) => id === edit.file.breachId),
      )
    }
  }
}

const undo = async (turn: Turn): Promise<void> => {
  const { model, client, random } = turn
  const edit = pick(random, model.edits)
  const said = await client.edits.undo({ editId: edit.editId })
  model.edits = model.edits.filter(({ editId }) => editId !== edit.editId)
  assert.deepEqual({ ...said }, undone(turn, edit), `what undoing the edit of ${edit.kind} says`)
  assert.equal(await refusalOf(client.edits.undo({ editId: edit.editId })), 'NOT_FOUND edit')
}

/** Edits of many are taken back, in any order, until the vault locks. */
export const undoingSteps: readonly Step[] = [
  { name: 'undo an edit', weight: 9, can: (model: Model) => model.edits.length > 0, run: undo },
]
