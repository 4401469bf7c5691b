import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { asId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { countOf, kindGroups, kindsOf, type KindChoice } from './kind-choice.ts'
import { isNarrowed, unfiltered, type TimelineChoice } from './timeline-choice.ts'
import styles from './timeline-filters.module.css'
import type { OverviewView } from './timeline-view.ts'

export interface ChoiceProps {
  readonly overview: OverviewView
  readonly choice: TimelineChoice
  readonly onChange: (choice: TimelineChoice) => void
}

/** Whose, what and when. Each option of a list says how much it would show. */
export function TimelineFilters({ overview, choice, onChange }: ChoiceProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { people } = useHousehold()
  const { kind, year, personId } = choice
  const all = overview.years.flatMap(({ counts }) => counts)
  const ofYear = overview.years.filter((one) => year === undefined || one.year === year)
  const inYear = ofYear.flatMap(({ counts }) => counts)
  const events = (count: number): string => t('filter.years', { count })
  const kinds: readonly { readonly id: KindChoice; readonly label: string }[] = [
    { id: 'everything', label: t('filter.everything') },
    ...kindGroups.flatMap((group) => [
      { id: group, label: t(`filter.all.${group}`) },
      ...kindsOf(group).map((id) => ({ id, label: t(`kind.${id}`) })),
    ]),
  ]
  const years = overview.years
    .map((one) => ({ id: one.year, count: countOf(one.counts, kind) }))
    .filter(({ id, count }) => count > 0 || id === year)
    .toReversed()
  return (
    <section aria-label={t('filter.label')} className={styles['filters']} data-print="never">
      <Select
        label={t('filter.person')}
        options={[
          { id: 'all', label: t('filter.everyone') },
          ...people.map(({ id, name }) => ({ id: String(id), label: name })),
        ]}
        value={personId ?? 'all'}
        onChange={(id) =>
          onChange({
            ...choice,
            personId: id === 'all' ? undefined : asId<'person'>(id),
            breachId: undefined,
          })
        }
      />
      <Select
        label={t('filter.kind')}
        options={kinds
          .filter(({ id }) => id === kind || kindsOf(id).length !== 1 || countOf(all, id) > 0)
          .map(({ id, label }) => ({ id, label, detail: events(countOf(inYear, id)) }))}
        value={kind}
        onChange={(id) => onChange({ ...choice, kind: id })}
      />
      <Select
        label={t('filter.year')}
        options={[
          { id: 'all', label: t('filter.allYears'), detail: events(countOf(all, kind)) },
          ...years.map(({ id, count }) => ({ id, label: id, detail: events(count) })),
        ]}
        value={year ?? 'all'}
        onChange={(id) => onChange({ ...choice, year: id === 'all' ? undefined : id })}
      />
      <Select
        label={t('filter.order')}
        options={[
          { id: 'newest', label: t('filter.newest') },
          { id: 'oldest', label: t('filter.oldest') },
        ]}
        value={choice.newestFirst ? 'newest' : 'oldest'}
        onChange={(id) => onChange({ ...choice, newestFirst: id === 'newest' })}
      />
      {isNarrowed(choice) && (
        <Button
          kind="quiet"
          onPress={() => onChange({ ...unfiltered, newestFirst: choice.newestFirst })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </section>
  )
}
