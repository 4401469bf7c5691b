import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import type { ContentChange } from '../content.ts'
import type { Random } from '../random.ts'
import { prepareOldVault } from './old-vault.ts'
import { doStep, keeperOf, type Place, type Step } from './steps.ts'

/** A vault and what a program does with it while it is killed. */
export interface Scenario {
  readonly name: string
  /** More than the database, which SQLite writes itself. */
  readonly changesFiles: boolean
  /** Makes the vault that every run begins with. */
  readonly prepare: (place: Place) => Promise<void>
  readonly steps: (random: Random) => readonly Step[]
  /** The steps in which the program is killed. */
  readonly isTarget: (step: Step) => boolean
}

const change = (given: ContentChange): Step => ({ do: 'change', change: given })
const edits = (from: number, to: number): readonly Step[] =>
  Array.from({ length: to - from }, (_, index) => change({ kind: 'edit', number: from + index }))

/** The vault most scenarios begin with: locked, with two edits and an import in it. */
export const beginning: readonly ContentChange[] = [
  { kind: 'edit', number: 0 },
  { kind: 'edit', number: 2 },
  { kind: 'import', number: 1, rows: 150 },
]

/** Makes it with the keeper of this process. */
export const prepareVault = async (place: Place): Promise<void> => {
  mkdirSync(place.directory, { recursive: true, mode: 0o700 })
  const keeper = keeperOf(place)
  try {
    await doStep(keeper, place, { do: 'create' })
    for (const each of beginning) await doStep(keeper, place, change(each))
  } finally {
    await keeper.close()
  }
}

const prepareNothing = (place: Place): Promise<void> => {
  mkdirSync(place.directory, { recursive: true, mode: 0o700 })
  return Promise.resolve()
}

const isChange =
  (kind: ContentChange['kind']) =>
  (step: Step): boolean =>
    step.do === 'change' && step.change.kind === kind

export const scenarios: readonly Scenario[] = [
  {
    name: 'import',
    changesFiles: false,
    prepare: prepareVault,
    steps: (random) => [
      { do: 'unlock' },
      ...edits(10, 12),
      change({ kind: 'import', number: 2, rows: 100 + random.below(400) }),
      { do: 'checkpoint' },
      change({ kind: 'import', number: 3, rows: 100 + random.below(400) }),
      { do: 'checkpoint' },
    ],
    isTarget: (step) => step.do === 'checkpoint' || isChange('import')(step),
  },
  {
    name: 'edit',
    changesFiles: false,
    prepare: prepareVault,
    steps: () => [{ do: 'unlock' }, ...edits(10, 22)],
    isTarget: isChange('edit'),
  },
  {
    name: 'migration',
    changesFiles: true,
    prepare: (place) => prepareOldVault(place, beginning),
    steps: () => [{ do: 'unlock' }, ...edits(10, 11)],
    isTarget: (step) => step.do === 'unlock',
  },
  {
    name: 'creation',
    changesFiles: true,
    prepare: prepareNothing,
    steps: () => [{ do: 'create' }, ...edits(10, 11)],
    isTarget: (step) => step.do === 'create',
  },
  {
    name: 'key renewal',
    changesFiles: true,
    prepare: prepareVault,
    steps: () => [
      { do: 'unlock' },
      { do: 'backup' },
      ...edits(10, 11),
      { do: 'renew key' },
      ...edits(11, 12),
    ],
    isTarget: ({ do: what }) => what === 'renew key',
  },
  {
    name: 'backup',
    changesFiles: true,
    prepare: prepareVault,
    steps: () => [{ do: 'unlock' }, ...edits(10, 11), { do: 'backup' }, ...edits(11, 12)],
    isTarget: ({ do: what }) => what === 'backup',
  },
  {
    name: 'restore',
    changesFiles: true,
    prepare: prepareVault,
    steps: () => [
      { do: 'unlock' },
      { do: 'backup' },
      ...edits(10, 13),
      { do: 'restore' },
      ...edits(13, 14),
      { do: 'put back' },
    ],
    isTarget: ({ do: what }) => what === 'restore' || what === 'put back',
  },
  {
    name: 'change of protections',
    changesFiles: true,
    prepare: prepareVault,
    steps: () => [
      { do: 'unlock' },
      { do: 'recovery code' },
      { do: 'passphrase', from: 0, to: 1 },
      { do: 'passphrase', from: 1, to: 2 },
    ],
    isTarget: ({ do: what }) => what === 'passphrase' || what === 'recovery code',
  },
  {
    name: 'erasure',
    changesFiles: true,
    prepare: prepareVault,
    steps: () => [{ do: 'unlock' }, { do: 'backup' }, ...edits(10, 11), { do: 'erase' }],
    isTarget: ({ do: what }) => what === 'erase',
  },
  {
    name: 'unlock and lock',
    changesFiles: false,
    prepare: prepareVault,
    steps: () => [{ do: 'unlock' }, ...edits(10, 13), { do: 'lock' }, { do: 'unlock' }],
    isTarget: (step) => step.do === 'lock' || step.do === 'unlock',
  },
]

/** A place of its own in a folder, with a ring or with a passphrase alone. */
export const placeIn = (folder: string, withRing: boolean): Place => ({
  directory: join(folder, 'data'),
  ring: withRing ? join(folder, 'ring.json') : undefined,
})

/** The indexes of the steps in which the program is killed. */
export const targetsOf = (scenario: Scenario, steps: readonly Step[]): readonly number[] =>
  steps.flatMap((step, index) => (scenario.isTarget(step) ? [index] : []))

/** Gives a folder of its own each time, with a copy of the scenario's vault, which is made once. */
export const templateOf = (scenario: Scenario): ((withRing: boolean) => Promise<string>) => {
  const folder = temporaryFolder()
  const made = new Set<string>()
  return async (withRing) => {
    const template = join(folder, withRing ? 'ring' : 'passphrase')
    if (!made.has(template)) await scenario.prepare(placeIn(template, withRing))
    made.add(template)
    const copy = temporaryFolder()
    cpSync(template, copy, { recursive: true })
    return copy
  }
}
