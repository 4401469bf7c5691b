import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../../domain/model/id.ts'
import { useHousehold } from '../../../state/household.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { PersonDot } from '../../../ui/person-dot.tsx'
import type { RowEditorPartProps } from './holder-editor.tsx'
import { PeopleReason } from './people-reason.tsx'
import { sharedSubjects } from './shared-people.ts'
import styles from './row-editor.module.css'

/** Ticks say whose data is in the account. */
export function AboutEditor({
  rows,
  count,
  isDecided,
  onDecide,
}: RowEditorPartProps): ReactElement {
  const { t } = useTranslation('import')
  const { people, hueOf } = useHousehold()
  const [ticked, setTicked] = useState<readonly PersonId[]>(() => sharedSubjects(rows))
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (ticked.length > 0) onDecide({ subjectIds: ticked })
      }}
    >
      <PeopleReason rows={rows} isDecided={isDecided} />
      {count > 1 && <p className={styles['why']}>{t('edit.aboutHelp')}</p>}
      {count > rows.length && <p className={styles['why']}>{t('edit.keepKnown')}</p>}
      <div>
        {people.map(({ id, name }) => (
          <CheckboxField
            key={id}
            isSelected={ticked.includes(id)}
            onChange={(isTicked) =>
              setTicked(
                people
                  .map((person) => person.id)
                  .filter((each) => (each === id ? isTicked : ticked.includes(each))),
              )
            }
          >
            <span className={styles['tick']}>
              <PersonDot name={name} hue={hueOf(id)} />
              {name}
            </span>
          </CheckboxField>
        ))}
      </div>
      <Button kind="primary" type="submit" isDisabled={ticked.length === 0}>
        {ticked.length === 0 ? t('edit.aboutNone') : t('edit.apply')}
      </Button>
    </form>
  )
}
