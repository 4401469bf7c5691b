import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { useFocusKept } from './use-focus-kept.ts'

export interface Some<Item> {
  readonly shown: readonly Item[]
  /** How many are not. */
  readonly rest: number
  readonly showMore: () => void
}

/** The first `atOnce` of a long list, and the way to as many again: drawing a thousand rows makes a page wait. */
export const useSome = <Item,>(items: readonly Item[], atOnce: number): Some<Item> => {
  const [limit, setLimit] = useState(atOnce)
  const shown = items.length > limit ? items.slice(0, limit) : items
  return {
    shown,
    rest: items.length - shown.length,
    showMore: () => setLimit(limit + atOnce),
  }
}

/** Under a list that `useSome` has cut: says how many are left, and keeps the focus when none are. */
export function MoreButton({
  rest,
  showMore,
}: Pick<Some<unknown>, 'rest' | 'showMore'>): ReactElement {
  const { t } = useTranslation('ui')
  const place = useFocusKept<HTMLSpanElement>(String(rest))
  return (
    <span ref={place} tabIndex={-1}>
      {rest > 0 && <Button onPress={showMore}>{t('more', { count: rest })}</Button>}
    </span>
  )
}
