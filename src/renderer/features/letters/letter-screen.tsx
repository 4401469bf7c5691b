import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { LetterId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { LetterPage } from './letter-page.tsx'

/** One letter: what became of it, and what comes next. */
export function LetterScreen({ letterId }: { readonly letterId: LetterId }): ReactElement {
  const { data, isFetching } = useSuspenseQuery(orpc.letters.list.queryOptions())
  const letter = data.find(({ id }) => id === letterId)
  if (letter) return <LetterPage letter={letter} all={data} />
  // One that was kept a moment ago comes with the next answer.
  if (isFetching) return <Skeleton />
  throw notFound()
}
