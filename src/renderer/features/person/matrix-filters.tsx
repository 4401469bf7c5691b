import { useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Help } from '../../ui/help.tsx'
import { Select } from '../../ui/select.tsx'
import type { FilterChoices } from './filter-choices.ts'
import styles from './matrix-filters.module.css'
import { isFiltered, noFilter, type MatrixFilter } from './matrix-filter.ts'

export interface MatrixFiltersProps {
  readonly choices: FilterChoices
  readonly filter: MatrixFilter
  readonly onChange: (filter: MatrixFilter) => void
  readonly shown: number
  readonly all: number
}

const anything = 'any'

/** One of a few, with the choice that leaves everything in first. */
function Choice<Id extends string>(props: {
  readonly label: string
  readonly any: string
  readonly options: readonly { readonly id: Id; readonly label: string; readonly detail?: string }[]
  readonly value: Id | undefined
  readonly onChange: (value: Id | undefined) => void
}): ReactElement {
  const { label, any, options, value, onChange } = props
  return (
    <div className={styles['choice']}>
      <Select<Id | typeof anything>
        label={label}
        isLabelHidden
        options={[{ id: anything, label: any }, ...options]}
        value={value ?? anything}
        onChange={(id) => onChange(id === anything ? undefined : id)}
      />
    </div>
  )
}

/** A kind of data or a whole group of them, found by typing. */
function KindOfData({ choices, filter, onChange }: MatrixFiltersProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { dataClassName } = useCatalogue()
  const options = choices.groups.flatMap(({ group, classes }) => [
    {
      id: `group:${group}`,
      label: t(`data:group.${group}`),
      detail: t('matrix.wholeGroup'),
      choice: { group, dataClass: undefined },
    },
    ...classes.map((dataClass) => ({
      id: `class:${dataClass}`,
      label: dataClassName(dataClass),
      detail: t(`data:group.${group}`),
      choice: { group: undefined, dataClass },
    })),
  ])
  const { group, dataClass } = filter
  return (
    <div className={styles['data']}>
      <ComboBox
        label={t('matrix.group')}
        isLabelHidden
        placeholder={t('matrix.allGroups')}
        options={options}
        value={dataClass === undefined ? group && `group:${group}` : `class:${dataClass}`}
        onChange={(id) =>
          onChange({
            ...filter,
            group: undefined,
            dataClass: undefined,
            ...options.find((option) => option.id === id)?.choice,
          })
        }
      />
      <Help topic="dataClass" />
    </div>
  )
}

/** Narrows the matrix down; what is chosen is said beside it, and never remembered. */
export function MatrixFilters(props: MatrixFiltersProps): ReactElement {
  const { t } = useTranslation(['person', 'data'])
  const { number } = useDateWords()
  const { choices, filter, onChange, shown, all } = props
  const line = useRef<HTMLDivElement>(null)
  const set = (change: MatrixFilter): void => onChange({ ...filter, ...change })
  return (
    <search className={styles['filters']} aria-label={t('matrix.filters')} data-print="never">
      {choices.groups.length > 0 && (
        <>
          <KindOfData {...props} />
          <Choice
            label={t('matrix.state')}
            any={t('matrix.anyState')}
            options={choices.states.map(({ state, signs }) => ({
              id: state,
              label: t(`data:state.${state}`),
              detail: number(signs),
            }))}
            value={filter.state}
            onChange={(state) => set({ state })}
          />
        </>
      )}
      {choices.kinds.length > 1 && (
        <Choice
          label={t('matrix.kind')}
          any={t('matrix.anyKind')}
          options={choices.kinds.map((kind) => ({
            id: kind,
            label: kind === 'unnamed' ? t('matrix.unnamed') : t(`data:serviceKind.${kind}`),
          }))}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
        />
      )}
      {choices.years.length > 0 && (
        <Choice
          label={t('matrix.year')}
          any={t('matrix.anyYear')}
          options={choices.years.map((id) => {
            const [what, year] = id.split(':')
            return {
              id,
              label: t(what === 'opened' ? 'matrix.openedIn' : 'matrix.breachedIn', { year }),
            }
          })}
          value={filter.year}
          onChange={(year) => set({ year })}
        />
      )}
      {choices.groups.length > 0 && (
        <CheckboxField
          isSelected={filter.onlyOut === true}
          onChange={(isOn) => set({ onlyOut: isOn || undefined })}
        >
          {t('matrix.onlyOut')}
        </CheckboxField>
      )}
      <div ref={line} tabIndex={-1} className={styles['shown']}>
        <output>{t('matrix.shown', { shown, all })}</output>
        {isFiltered(filter) && (
          <Button
            kind="quiet"
            onPress={() => {
              // The button goes with the choice; the keys go on from here.
              line.current?.focus()
              onChange(noFilter)
            }}
          >
            {t('matrix.clear')}
          </Button>
        )}
      </div>
    </search>
  )
}
