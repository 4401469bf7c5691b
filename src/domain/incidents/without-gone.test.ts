import { describe, expect, it } from 'vitest'
import { asId } from '../model/id.ts'
import { ana, mia } from '../test-support/sample-values.ts'
import type { IncidentContent } from './incident-look.ts'
import { withoutGone } from './without-gone.ts'

const account = (id: string) => asId<'account'>(id)

const content: IncidentContent = {
  access: {},
  classes: [],
  notTaken: [],
  counts: [],
  statements: [],
  people: [
    {
      personId: ana,
      level: 'likely',
      verdicts: [
        { accountId: account('a'), level: 'likely' },
        { accountId: account('b'), level: 'possible' },
      ],
      exposures: [],
      steps: [
        { key: 'change:a', state: 'done' },
        { key: 'change:b', state: 'to-do' },
        { key: 'watch@ana', state: 'to-do' },
      ],
    },
    { personId: mia, level: 'likely', verdicts: [], exposures: [], steps: [] },
  ],
}

const inSight = (people: readonly string[], accounts: readonly string[]) => ({
  people: new Set(people.map((id) => asId<'person'>(id))),
  accounts: new Set(accounts.map(account)),
})

describe('withoutGone', () => {
  it('is the very same where nobody and nothing is gone', () => {
    expect(withoutGone(content, inSight(['ana', 'mia'], ['a', 'b', 'c']))).toBe(content)
  })

  it('leaves out people who are gone', () => {
    const { people } = withoutGone(content, inSight(['ana'], ['a', 'b']))
    expect(people).toEqual(content.people.slice(0, 1))
  })

  it('leaves out accounts that are gone with their steps, and says that it is a part', () => {
    const left = withoutGone(content, inSight(['ana', 'mia'], ['b']))
    expect(JSON.stringify(left)).not.toContain(':a')
    expect(left.people).toEqual([
      {
        ...content.people[0],
        isPart: true,
        verdicts: [{ accountId: 'b', level: 'possible' }],
        steps: [
          { key: 'change:b', state: 'to-do' },
          { key: 'watch@ana', state: 'to-do' },
        ],
      },
      content.people[1],
    ])
  })

  it('notices an account that only a step speaks of', () => {
    const [first] = content.people
    const only = { ...content, people: first ? [{ ...first, verdicts: [] }] : [] }
    const { people } = withoutGone(only, inSight(['ana'], ['b']))
    expect(people[0]).toMatchObject({ isPart: true })
    expect(JSON.stringify(people)).not.toContain(':a')
  })
})
