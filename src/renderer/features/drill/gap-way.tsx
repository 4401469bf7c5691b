import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrillGapView } from './drill-view.ts'

/** The way to where a gap is closed: the one account, or the page for several. */
export function GapWay({
  gap: { gap, accountIds, count },
}: {
  readonly gap: DrillGapView
}): ReactElement {
  const { t } = useTranslation('drill')
  const [accountId] = accountIds
  const words = t(`gap.${gap}.way`)
  if (gap === 'reused-password' || gap === 'one-email') return <Link to="/reuse">{words}</Link>
  if (gap === 'birth-date' || gap === 'country' || gap === 'one-guardian') {
    return <Link to="/settings">{words}</Link>
  }
  if (count === 1 && accountId !== undefined) {
    return (
      <Link to="/accounts/$accountId" params={{ accountId }}>
        {words}
      </Link>
    )
  }
  const queue = (
    {
      'opening-unknown': 'unknown-date',
      unconfirmed: 'unconfirmed',
      'mail-two-factor': 'two-factor',
    } as const
  )[gap]
  return (
    <Link to="/tidy-up/$queue" params={{ queue }}>
      {words}
    </Link>
  )
}
