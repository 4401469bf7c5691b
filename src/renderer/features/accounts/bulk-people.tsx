import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './bulk-bar.module.css'
import type { BulkDialogProps } from './bulk-dialog-props.ts'
import { BulkForm } from './bulk-form.tsx'

/** Stands for: as it is now. */
const asIs = 'as-is'

/** Who holds the ticked accounts, and whose data is in them; what is not chosen stays. */
export function BulkPeople({ count, onChange, onClose }: BulkDialogProps): ReactElement {
  const { t } = useTranslation('accounts')
  const { people } = useHousehold()
  const [holderId, setHolder] = useState<PersonId>()
  const [subjectIds, setSubjects] = useState<readonly PersonId[]>([])
  return (
    <BulkForm
      title={t('bulk.peopleTitle', { count })}
      submitLabel={t('bulk.setPeople')}
      isReady={holderId !== undefined || subjectIds.length > 0}
      onSubmit={() => onChange({ holderId, ...(subjectIds.length > 0 && { subjectIds }) })}
      onClose={onClose}
    >
      <Select<PersonId | typeof asIs>
        label={t('bulk.holder')}
        options={[
          { id: asIs, label: t('bulk.asIs') },
          ...people.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={holderId ?? asIs}
        onChange={(id) => setHolder(id === asIs ? undefined : id)}
      />
      <fieldset className={styles['people']}>
        <legend>{t('bulk.subjects')}</legend>
        {people.map(({ id, name }) => (
          <CheckboxField
            key={id}
            isSelected={subjectIds.includes(id)}
            onChange={(isIn) =>
              setSubjects(
                people
                  .map((person) => person.id)
                  .filter((one) => (one === id ? isIn : subjectIds.includes(one))),
              )
            }
          >
            {name}
          </CheckboxField>
        ))}
      </fieldset>
    </BulkForm>
  )
}
