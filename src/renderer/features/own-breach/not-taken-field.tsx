import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AddingComboBox } from '../account/adding-combo-box.tsx'
import type { DraftNotTaken } from './breach-draft.ts'
import type { DraftProblem } from './facts-problems.ts'
import styles from './facts-fields.module.css'

export interface NotTakenFieldProps {
  readonly value: readonly DraftNotTaken[]
  readonly onChange: (value: readonly DraftNotTaken[]) => void
  readonly problemOf: (field: string) => DraftProblem | undefined
}

/** What the source says was not taken, each in a sentence, so that nobody does more than they need. */
export function NotTakenField({ value, onChange, problemOf }: NotTakenFieldProps): ReactElement {
  const { t } = useTranslation('own-breach')
  const { catalogue, dataClassName } = useCatalogue()
  const taken = new Set(value.map(({ dataClass }) => dataClass))
  return (
    <div className={styles['rows']}>
      <AddingComboBox
        label={t('notTaken.label')}
        description={t('notTaken.description')}
        isOptional
        options={catalogue.dataClasses
          .filter(({ id }) => !taken.has(id))
          .map(({ id, name }) => ({ id, label: name }))}
        onAdd={(dataClass) =>
          onChange([
            ...value,
            { dataClass, text: t('notTaken.sentence', { name: dataClassName(dataClass) }) },
          ])
        }
      />
      {value.length > 0 && (
        <ul className={styles['list']} aria-label={t('notTaken.label')}>
          {value.map((one) => {
            const name = dataClassName(one.dataClass)
            const problem = problemOf(`not-taken:${one.dataClass}`)
            return (
              <li key={one.dataClass} className={styles['notTaken']}>
                <TextField
                  label={t('notTaken.textOf', { name })}
                  maxLength={600}
                  value={one.text}
                  onChange={(text) =>
                    onChange(
                      value.map((other) =>
                        other.dataClass === one.dataClass ? { ...other, text } : other,
                      ),
                    )
                  }
                  errorMessage={problem && t(`problem.${problem}`)}
                />
                <IconButton
                  label={t('notTaken.remove', { name })}
                  icon={<X aria-hidden />}
                  onPress={() => onChange(value.filter((other) => other !== one))}
                />
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
