import { Plus, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { draftCountLabels, type DraftCount } from './breach-draft.ts'
import type { DraftProblem } from './facts-problems.ts'
import styles from './facts-fields.module.css'

export interface CountsFieldProps {
  readonly value: readonly DraftCount[]
  readonly onChange: (value: readonly DraftCount[]) => void
  readonly problemOf: (field: string) => DraftProblem | undefined
}

const nextKey = (counts: readonly DraftCount[]): number =>
  1 + Math.max(-1, ...counts.map(({ key }) => key))

/** How many were concerned, of what, and who says so. */
export function CountsField({ value, onChange, problemOf }: CountsFieldProps): ReactElement {
  const { t } = useTranslation(['own-breach', 'data'])
  const change = (changed: DraftCount): void =>
    onChange(value.map((one) => (one.key === changed.key ? changed : one)))
  return (
    <div className={styles['rows']}>
      {value.length > 0 && (
        <ul className={styles['list']} aria-label={t('counts.title')}>
          {value.map((one) => {
            const problem = problemOf(`count:${one.key}`)
            return (
              <li key={one.key} className={styles['count']}>
                <TextField
                  label={t('counts.value')}
                  inputMode="numeric"
                  maxLength={20}
                  value={one.value}
                  onChange={(typed) => change({ ...one, value: typed })}
                  errorMessage={problem && t(`problem.${problem}`)}
                />
                <TextField
                  label={t('counts.of')}
                  placeholder={t('counts.ofPlaceholder')}
                  value={one.of}
                  onChange={(of) => change({ ...one, of })}
                />
                <Select
                  label={t('counts.label')}
                  options={draftCountLabels.map((id) => ({
                    id,
                    label: t(`data:countLabel.${id}`),
                  }))}
                  value={one.label}
                  onChange={(label) => change({ ...one, label })}
                />
                <IconButton
                  label={t('counts.remove')}
                  icon={<X aria-hidden />}
                  onPress={() => onChange(value.filter(({ key }) => key !== one.key))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <Button
          icon={<Plus aria-hidden />}
          onPress={() =>
            onChange([...value, { key: nextKey(value), value: '', of: '', label: 'claimed' }])
          }
        >
          {t('counts.add')}
        </Button>
      </div>
    </div>
  )
}
