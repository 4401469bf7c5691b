import type { MappedGroup } from '../../../domain/reuse/mapped-reuse.ts'

/** What a group is called by: a number among those of its kind for a secret, else the text itself. */
export type GroupName =
  | { readonly kind: 'password' | 'answer'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }

/** The names of groups in the order given; secrets are numbered from 1, gravest first. */
export const groupNames = (
  groups: readonly Pick<MappedGroup, 'kind' | 'text'>[],
): readonly GroupName[] => {
  const numbers = { password: 0, answer: 0 }
  return groups.map(({ kind, text }) => {
    if (kind !== 'password' && kind !== 'answer') return { kind: 'text', text: text ?? '' }
    numbers[kind] += 1
    return { kind, number: numbers[kind] }
  })
}
