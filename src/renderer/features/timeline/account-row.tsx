import { Group } from '@visx/group'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { openSpan } from '../../../domain/timeline/open-span.ts'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { barHeight, barTop } from './picture-layout.ts'
import { beginOf, endOf, fitted } from './picture-scale.ts'
import styles from './timeline-picture.module.css'
import type { BarView } from './timeline-view.ts'

export interface AccountRowProps {
  readonly bar: BarView
  readonly top: number
  readonly width: number
  readonly firstYear: number
  readonly today: PartialDate
  readonly x: (place: number) => number
  /** The breaches it is in, by their number, and where each lies. */
  readonly marks: readonly { readonly number: number; readonly at: number }[]
}

/** One account from its opening to its end: thick where it was open for certain, thin where it may have been. */
export function AccountRow(props: AccountRowProps): ReactElement {
  const { t } = useTranslation(['timeline', 'data'])
  const { bar, top, width, firstYear, today, x, marks } = props
  const { kind, end } = bar
  const isGone = end === 'deleted' || end === 'erased'
  const { surely, maybe } = openSpan({ ...bar, status: isGone ? 'deleted' : 'active' }, today)
  const place = (day: string, side: (date: PartialDate) => number): number => {
    const date = partialDate(day)
    return x(date === undefined ? firstYear : Math.max(firstYear, side(date)))
  }
  const name =
    bar.title ??
    (kind === undefined
      ? t('picture.quietUnknown')
      : t('picture.quiet', { kind: t(`data:serviceKind.${kind}`) }))
  const words = end === 'open' ? name : `${name} · ${t(`picture.end.${end}`)}`
  const thin = [place(maybe.from, beginOf), place(maybe.to, endOf)] as const
  const thick = surely && ([place(surely.from, beginOf), place(surely.to, endOf)] as const)
  return (
    <Group top={top}>
      <text x={x(firstYear)} y={13} className={styles['name']}>
        {fitted(words, width)}
      </text>
      <rect
        x={thin[0]}
        y={barTop + barHeight / 2 - 1.5}
        width={Math.max(3, thin[1] - thin[0])}
        height={3}
        className={styles['thin']}
      />
      {thick && (
        <rect
          x={thick[0]}
          y={barTop}
          width={Math.max(4, thick[1] - thick[0])}
          height={barHeight}
          rx={3}
          className={isGone ? styles['gone'] : styles['thick']}
        />
      )}
      {marks.map(({ number, at }) => (
        <Group key={number} left={at} top={barTop + barHeight / 2} className={styles['mark']}>
          <circle r={8} />
          <text dy="0.35em">{number}</text>
        </Group>
      ))}
    </Group>
  )
}
