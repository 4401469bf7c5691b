import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { writableChildren, type LetterForm, type Suggested } from './letter-form.ts'
import styles from './new-letter.module.css'

export interface LetterPeopleProps {
  readonly suggested: Suggested
  readonly form: LetterForm
  readonly onChange: (change: Partial<LetterForm>) => void
  /** A letter that follows another is about the same people. */
  readonly isFixed: boolean
  readonly problem: string | undefined
}

const sides = ['children', 'self'] as const

/** About whom: some of the children, or the guardian. */
export function LetterPeople(props: LetterPeopleProps): ReactElement {
  const { suggested, form, onChange, isFixed, problem } = props
  const { t } = useTranslation('letters')
  const { nameOf, person } = useHousehold()
  const children = writableChildren(suggested)
  const adults = suggested.subjects.filter(
    ({ personId, standing }) => standing === 'themselves' && person(personId)?.role === 'child',
  )
  return (
    <Card title={t('new.aboutTitle')}>
      <div className={styles['form']}>
        {!isFixed && (
          <RadioCards
            label={t('new.aboutWhom')}
            layout="row"
            options={sides.map((id) => ({
              id,
              label: t(id === 'self' ? 'new.ofSelf' : 'new.ofChildren'),
            }))}
            value={form.isAboutSelf ? 'self' : 'children'}
            onChange={(side) => onChange({ isAboutSelf: side === 'self' })}
          />
        )}
        {!form.isAboutSelf && (
          <fieldset className={styles['group']}>
            <legend className="visually-hidden">{t('new.children')}</legend>
            {children.length === 0 && <p>{t('new.noChildren')}</p>}
            {children.map(({ personId, isTouched }) => (
              <CheckboxField
                key={personId}
                isSelected={form.childIds.includes(personId)}
                isDisabled={isFixed}
                description={isTouched ? t('new.touched') : undefined}
                onChange={(isOn) =>
                  onChange({
                    childIds: isOn
                      ? [...form.childIds, personId]
                      : form.childIds.filter((id) => id !== personId),
                  })
                }
              >
                {nameOf(personId)}
              </CheckboxField>
            ))}
            {adults.map(({ personId }) => (
              <p key={personId} className={styles['hint']}>
                {t('new.adult', { name: nameOf(personId) })}
              </p>
            ))}
            {problem !== undefined && (
              <p className={styles['problem']} role="alert">
                {problem}
              </p>
            )}
          </fieldset>
        )}
      </div>
    </Card>
  )
}
