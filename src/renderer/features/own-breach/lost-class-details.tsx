import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { certainties, storageForms } from '../../../domain/model/breach.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { DraftClass } from './breach-draft.ts'
import styles from './facts-fields.module.css'

export interface LostClassDetailsProps {
  readonly value: DraftClass
  readonly onChange: (value: DraftClass) => void
}

/** How sure one lost class is, how it was stored, and a word on it. */
export function LostClassDetails({ value, onChange }: LostClassDetailsProps): ReactElement {
  const { t } = useTranslation(['own-breach', 'data'])
  const name = useCatalogue().dataClassName(value.dataClass)
  return (
    <li className={styles['detail']}>
      <b className={styles['capital']}>{name}</b>
      <Select
        label={t('classes.certaintyOf', { name })}
        isLabelHidden
        options={certainties.map((id) => ({ id, label: t(`data:certainty.${id}`) }))}
        value={value.certainty}
        onChange={(certainty) => onChange({ ...value, certainty })}
      />
      <Select
        label={t('classes.storedOf', { name })}
        isLabelHidden
        options={[
          { id: 'unknown', label: t('classes.storedUnknown') },
          ...storageForms.map((id) => ({ id, label: t(`data:storedAs.${id}`) })),
        ]}
        value={value.storedAs ?? 'unknown'}
        onChange={(chosen) =>
          onChange({ ...value, storedAs: storageForms.find((form) => form === chosen) })
        }
      />
      <TextField
        label={t('classes.noteOf', { name })}
        isLabelHidden
        placeholder={t('classes.notePlaceholder')}
        maxLength={600}
        value={value.note ?? ''}
        onChange={(note) => onChange({ ...value, note: note === '' ? undefined : note })}
      />
    </li>
  )
}
