import { useQuery } from '@tanstack/react-query'
import type { AccountId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'

/** Longer than anybody types, and less than the program takes. */
const longestText = 2_000

/** What a search found. */
export interface Found {
  /** The best first; `undefined` while nobody asks, or before the first answer. */
  readonly ids: readonly AccountId[] | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/** Searches as somebody types: what the text before found stays until the answer comes. */
export const useFound = (text: string): Found => {
  const asked = text.trim().slice(0, longestText)
  const isAsked = asked !== ''
  const { data, error, refetch } = useQuery({
    ...orpc.accounts.find.queryOptions({ input: { text: asked } }),
    enabled: isAsked,
    placeholderData: (before) => before,
    // Each letter is an answer of its own; none is needed for long.
    gcTime: 5_000,
  })
  return {
    ids: isAsked ? data : undefined,
    error: isAsked ? error : null,
    retry: () => void refetch(),
  }
}
