import { useSuspenseQuery } from '@tanstack/react-query'
import { notFound } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { LetterId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import { LetterPage } from './letter-page.tsx'

/** One letter: what became of it, and what comes next. */
export function LetterScreen({ letterId }: { readonly letterId: LetterId }): ReactElement {
  const { data } = useSuspenseQuery(orpc.letters.list.queryOptions())
  const letter = data.find(({ id }) => id === letterId)
  if (!letter) throw notFound()
  return <LetterPage letter={letter} all={data} />
}
