import { scaleLinear } from '@visx/scale'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { AccountRow } from './account-row.tsx'
import { BreachBand } from './breach-band.tsx'
import { breachPlace } from './breach-place.ts'
import { LaneArea } from './lane-area.tsx'
import { LaneName } from './lane-name.tsx'
import { openAt } from './open-at.ts'
import { pictureLayout } from './picture-layout.ts'
import { endOf, fitted } from './picture-scale.ts'
import type { TimelineChoice } from './timeline-choice.ts'
import styles from './timeline-picture.module.css'
import type { OverviewView } from './timeline-view.ts'
import { YearAxis } from './year-axis.tsx'

export interface TimelinePictureProps {
  readonly overview: OverviewView
  readonly personId: PersonId | undefined
  readonly choice: TimelineChoice
  readonly onChange: (choice: TimelineChoice) => void
  /** In pixels. */
  readonly width: number
}

/** Room for half a number's disc at either side. */
const margin = 10

/** Lanes of open accounts, the breaches across them, and the accounts one by one; years along the bottom. */
export function TimelinePicture(props: TimelinePictureProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { nameOf } = useHousehold()
  const { overview, personId, choice, width } = props
  const { today, firstYear, breaches, bars } = overview
  const lastYear = Number(today.slice(0, 4)) + 1
  const x = scaleLinear<number>({
    domain: [firstYear, lastYear],
    range: [margin, width - margin],
    clamp: true,
  })
  const placed = breaches.flatMap((breach, index) => {
    const place = breachPlace(breach)
    return place ? [{ breach, number: index + 1, place, middle: (place.from + place.to) / 2 }] : []
  })
  const numberOf = new Map(placed.map((one) => [one.breach.breachId, one]))
  const lanes =
    overview.lanes.length > 0 ? overview.lanes : [{ personId, open: overview.open } as const]
  const layout = pictureLayout(
    placed.map(({ middle }) => x(middle)),
    lanes.length,
    bars.length,
  )
  const most = Math.max(1, ...lanes.flatMap(({ open }) => open.map(([, , atMost]) => atMost)))
  const lastMonth = (endOf(today) - firstYear) * 12
  const nowAt = x(endOf(today))
  const chosen = choice.year === undefined ? undefined : Number(choice.year)
  return (
    <div className={styles['plot']}>
      <svg
        width={width}
        height={layout.height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is drawn here cannot be an img element
        role="img"
        aria-label={t('picture.label', { from: firstYear, to: lastYear - 1 })}
        className={styles['picture']}
      >
        {chosen !== undefined && (
          <rect
            x={x(chosen)}
            width={x(chosen + 1) - x(chosen)}
            y={0}
            height={layout.height}
            className={styles['year']}
          />
        )}
        {lanes.map(({ personId: id, open }, place) => (
          <LaneArea
            key={id ?? 'all'}
            open={open}
            top={layout.lanes[place]?.top ?? 0}
            height={layout.laneHeight}
            most={most}
            xOfMonth={(month) => x(firstYear + month / 12)}
            lastMonth={lastMonth}
          />
        ))}
        {placed.map(({ breach, number, place }, index) => (
          <BreachBand
            key={breach.breachId}
            number={number}
            left={x(place.from)}
            right={x(place.to)}
            badgeTop={layout.badgeTop(layout.badgeRows[index] ?? 0)}
            height={layout.height}
            isVague={place.isVague}
            isSure={breach.level === 'confirmed' || breach.level === 'likely'}
            isChosen={choice.breachId === breach.breachId}
          />
        ))}
        {lanes.map(({ personId: id, open }, place) => (
          <LaneName
            key={id ?? 'all'}
            name={fitted(id === undefined ? t('filter.everyone') : nameOf(id), width * 0.55)}
            open={openAt(open, Math.floor(lastMonth))}
            x={margin}
            y={(layout.lanes[place]?.headTop ?? 0) + 15}
          />
        ))}
        <line x1={nowAt} x2={nowAt} y1={0} y2={layout.height} className={styles['today']} />
        {bars.length > 0 && (
          <text x={margin} y={layout.barsHead + 17} className={styles['head']}>
            {bars.length === overview.accounts ? t('picture.accounts') : t('picture.inBreaches')}
          </text>
        )}
        {bars.map((bar, place) => (
          <AccountRow
            key={bar.accountId}
            bar={bar}
            top={layout.rows[place] ?? 0}
            width={width - 2 * margin}
            firstYear={firstYear}
            today={today}
            x={x}
            marks={bar.breachIds.flatMap((id) => {
              const found = numberOf.get(id)
              return found ? [{ number: found.number, at: x(found.middle) }] : []
            })}
          />
        ))}
      </svg>
      <YearAxis
        years={overview.years.filter(({ year }) => Number(year) < lastYear)}
        year={choice.year}
        onChoose={(year) => props.onChange({ ...choice, year })}
        x={x}
        height={layout.height}
      />
    </div>
  )
}
