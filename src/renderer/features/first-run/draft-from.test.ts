import { describe, expect, it } from 'vitest'
import { isStepReady } from './first-run-draft.ts'
import { draftFrom } from './draft-from.ts'

describe('a first run from an export', () => {
  it('shows who comes in and leaves open what the file cannot know', () => {
    const draft = draftFrom({
      madeAt: 0,
      householdName: 'The Riveras',
      people: [
        { name: 'Ana', role: 'guardian' },
        { name: 'Mia', role: 'child' },
      ],
      accounts: 3,
      imports: 0,
      incidents: 1,
    })
    expect(draft.householdName).toBe('The Riveras')
    expect(draft.people.map(({ key, name, role }) => [key, name, role])).toEqual([
      [0, 'Ana', 'guardian'],
      [1, 'Mia', 'child'],
    ])
    expect(isStepReady('sharing', draft, undefined)).toBe(false)
  })
})
