import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { countOf } from './kind-choice.ts'
import { openAt } from './open-at.ts'
import type { ChoiceProps } from './timeline-filters.tsx'
import styles from './years-table.module.css'

/** A number; nothing stands back, so that something stands out. */
function Count({ of }: { readonly of: number }): ReactElement {
  const { number } = useDateWords()
  return <span className={of === 0 ? styles['none'] : undefined}>{number(of)}</span>
}

/** The picture in numbers: each year with what happened in it, and how many accounts were open when it ended. */
export function YearsTable({ overview, choice, onChange }: ChoiceProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { number } = useDateWords()
  const years = overview.years.toReversed()
  return (
    <Card title={t('years.title')}>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('years.year')}</th>
              <th scope="col">{t('years.events')}</th>
              <th scope="col">{t('years.began')}</th>
              <th scope="col">{t('years.goingOn')}</th>
              <th scope="col">{t('years.open')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, counts, goingOn }) => {
              const [surely, atMost] = openAt(
                overview.open,
                (Number(year) - overview.firstYear) * 12 + 11,
              )
              const count = countOf(counts, 'everything')
              return (
                <tr key={year} data-chosen={choice.year === year}>
                  <th scope="row">{year}</th>
                  <td>
                    {count === 0 ? (
                      <Count of={0} />
                    ) : (
                      <Button
                        kind="quiet"
                        aria-label={t('picture.yearEvents', { year, count })}
                        onPress={() =>
                          onChange({ ...choice, year: choice.year === year ? undefined : year })
                        }
                      >
                        {number(count)}
                      </Button>
                    )}
                  </td>
                  <td>
                    <Count of={countOf(counts, 'access')} />
                  </td>
                  <td>
                    <Count of={goingOn} />
                  </td>
                  <td>{t('years.openWords', { surely, atMost, more: atMost - surely })}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
