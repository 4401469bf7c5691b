import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from '../../ui/class-names.ts'
import { countOf } from './kind-choice.ts'
import { yearStep } from './picture-scale.ts'
import type { OverviewView } from './timeline-view.ts'
import styles from './year-axis.module.css'

export interface YearAxisProps {
  readonly years: OverviewView['years']
  readonly year: string | undefined
  readonly onChoose: (year: string | undefined) => void
  readonly x: (place: number) => number
  /** Of the picture above: a year can be pointed at anywhere in its column. */
  readonly height: number
}

/** A button needs this much room; below it the years are only written, and chosen in the list above. */
const narrowest = 24
const labelWidth = 40
const axisHeight = 34

/** The years under the picture. One stop for the Tab key, arrow keys go from year to year. */
export function YearAxis({ years, year, onChoose, x, height }: YearAxisProps): ReactElement {
  const { t } = useTranslation('timeline')
  const first = Number(years[0]?.year ?? 0)
  const yearWidth = x(first + 1) - x(first)
  const step = yearStep(yearWidth, labelWidth)
  const end = x(first + years.length) + labelWidth / 4
  const placed = years.map((one) => ({ ...one, left: x(Number(one.year)) }))
  const isLabelled = (text: string): boolean => Number(text) % step === 0
  if (yearWidth < narrowest) {
    return (
      <div className={styles['axis']} aria-hidden>
        {placed.map(
          (one) =>
            isLabelled(one.year) &&
            one.left + labelWidth <= end && (
              <span key={one.year} className={styles['year']} style={{ left: one.left }}>
                {one.year}
              </span>
            ),
        )}
      </div>
    )
  }
  return (
    <ToggleButtonGroup
      aria-label={t('picture.years')}
      className={styles['axis'] ?? ''}
      selectionMode="single"
      selectedKeys={year === undefined ? [] : [year]}
      onSelectionChange={(keys) => onChoose(years.find((one) => keys.has(one.year))?.year)}
    >
      {placed.map((one) => (
        <ToggleButton
          key={one.year}
          id={one.year}
          aria-label={t('picture.yearEvents', {
            year: one.year,
            count: countOf(one.counts, 'everything'),
          })}
          className={classNames(styles['year'], styles['column'])}
          style={{ left: one.left, width: yearWidth, top: -height, height: height + axisHeight }}
        >
          <span className={styles['label']}>{isLabelled(one.year) ? one.year : '·'}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
