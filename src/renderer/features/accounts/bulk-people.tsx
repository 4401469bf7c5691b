import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './bulk-bar.module.css'
import type { BulkDialogProps } from './bulk-dialog-props.ts'

/** Stands for: as it is now. */
const asIs = 'as-is'

/** Who holds the ticked accounts, and whose data is in them; what is not chosen stays. */
export function BulkPeople({ count, onChange, onClose }: BulkDialogProps): ReactElement {
  const { t } = useTranslation(['accounts', 'ui'])
  const { people } = useHousehold()
  const form = useId()
  const [holderId, setHolder] = useState<PersonId>()
  const [subjectIds, setSubjects] = useState<readonly PersonId[]>([])
  const isNothing = holderId === undefined && subjectIds.length === 0
  return (
    <Dialog
      title={t('bulk.peopleTitle', { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={isNothing}>
            {t('bulk.setPeople')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (isNothing) return
          onChange({ holderId, ...(subjectIds.length > 0 && { subjectIds }) })
        }}
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
      </form>
    </Dialog>
  )
}
