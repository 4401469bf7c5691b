import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { dataClassGroups, type DataClassId } from '../../../domain/model/data-class.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './class-picker.module.css'

export interface ClassPickerProps {
  /** What is chosen here, and about whom: `Lost about children`. Names the group of boxes. */
  readonly label: string
  readonly chosen: readonly DataClassId[]
  readonly onToggle: (dataClass: DataClassId, isChosen: boolean) => void
  readonly isDisabled?: boolean | undefined
}

/** Kinds of data, ticked in their groups. A group is folded up until it is wanted and tells how many it has. */
export function ClassPicker(props: ClassPickerProps): ReactElement {
  const { label, chosen, onToggle, isDisabled } = props
  const { t } = useTranslation(['own-breach', 'data'])
  const { catalogue } = useCatalogue()
  return (
    <fieldset aria-label={label} className={styles['picker']}>
      {dataClassGroups.map((group) => {
        const classes = catalogue.dataClasses.filter((one) => one.group === group)
        const count = classes.filter(({ id }) => chosen.includes(id)).length
        return (
          <Disclosure
            key={group}
            label={
              <>
                {t(`data:group.${group}`)}
                <span className={styles['count']}>
                  {count > 0 && `· ${t('classes.chosen', { count })}`}
                </span>
              </>
            }
          >
            <div className={styles['boxes']}>
              {classes.map(({ id, name }) => (
                <CheckboxField
                  key={id}
                  isSelected={chosen.includes(id)}
                  isDisabled={isDisabled ?? false}
                  onChange={(isChosen) => onToggle(id, isChosen)}
                >
                  <span className={styles['name']}>{name}</span>
                </CheckboxField>
              ))}
            </div>
          </Disclosure>
        )
      })}
    </fieldset>
  )
}
