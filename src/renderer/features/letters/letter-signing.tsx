import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { Card } from '../../ui/card.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { noDetails, type LetterForm, type SubjectDetails, type Suggested } from './letter-form.ts'
import styles from './new-letter.module.css'

export interface LetterSigningProps {
  readonly suggested: Suggested
  readonly form: LetterForm
  readonly onChange: (change: Partial<LetterForm>) => void
  readonly subjectIds: readonly PersonId[]
  readonly nameProblem: string | undefined
  readonly dateProblem: string | undefined
}

/** Who signs, where the answer goes, and what is told so that the account is found. None of it is kept. */
export function LetterSigning(props: LetterSigningProps): ReactElement {
  const { suggested, form, onChange, subjectIds, nameProblem, dateProblem } = props
  const { t } = useTranslation('letters')
  const { nameOf } = useHousehold()
  const signing = suggested.subjects.filter(
    ({ personId, standing }) => standing === 'together' && subjectIds.includes(personId),
  )
  const logins = suggested.logins.filter((one) =>
    one.subjectIds.some((id) => subjectIds.includes(id)),
  )
  const toggle = <Item,>(all: readonly Item[], item: Item, isOn: boolean): readonly Item[] =>
    isOn ? [...all, item] : all.filter((one) => one !== item)
  const setDetails = (personId: PersonId, change: Partial<SubjectDetails>): void =>
    onChange({
      details: {
        ...form.details,
        [personId]: { ...(form.details[personId] ?? noDetails), ...change },
      },
    })
  return (
    <Card title={t('new.signTitle')}>
      <div className={styles['form']}>
        <p className={styles['hint']}>{t('new.forgotten')}</p>
        <div className={styles['fields']}>
          <TextField
            label={t('new.name')}
            value={form.name}
            onChange={(name) => onChange({ name })}
            errorMessage={nameProblem}
          />
          <TextField
            label={t('new.address')}
            value={form.address}
            onChange={(address) => onChange({ address })}
            rows={3}
            maxLength={800}
            isOptional
          />
        </div>
        {signing.map(({ personId, signs }) => (
          <CheckboxField
            key={personId}
            isSelected={!form.notSigning.includes(personId)}
            description={signs && t(`new.sign.${signs}`)}
            onChange={(isOn) => onChange({ notSigning: toggle(form.notSigning, personId, !isOn) })}
          >
            {t('new.signs', { name: nameOf(personId) })}
          </CheckboxField>
        ))}
        {logins.length > 0 && (
          <fieldset className={styles['group']}>
            <legend>{t('new.logins')}</legend>
            <p className={styles['hint']}>{t('new.loginsText')}</p>
            {logins.flatMap(({ accountId, email, userName }) =>
              (
                [
                  ['email', email],
                  ['userName', userName],
                ] as const
              ).map(([part, text]) => {
                const key = `${accountId} ${part}`
                return (
                  text !== undefined && (
                    <CheckboxField
                      key={key}
                      isSelected={form.logins.includes(key)}
                      onChange={(isOn) => onChange({ logins: toggle(form.logins, key, isOn) })}
                    >
                      <span translate="no">{text}</span>
                    </CheckboxField>
                  )
                )
              }),
            )}
          </fieldset>
        )}
        {!form.isAboutSelf && subjectIds.length > 0 && (
          <Disclosure label={t('new.more')}>
            <p>{t('new.moreText')}</p>
            <div className={styles['details']}>
              {subjectIds.map((personId) => {
                const details = form.details[personId] ?? noDetails
                return (
                  <div key={personId} className={styles['fields']}>
                    <TextField
                      label={t('new.fullName', { name: nameOf(personId) })}
                      value={details.fullName}
                      onChange={(fullName) => setDetails(personId, { fullName })}
                      isOptional
                    />
                    <PartialDateField
                      label={t('new.birthDate', { name: nameOf(personId) })}
                      value={details.birthDate}
                      onChange={(date, reading) =>
                        setDetails(personId, {
                          birthDate: date,
                          isDateWrong:
                            reading === 'wrong' || (date !== undefined && date.length < 10),
                        })
                      }
                      errorMessage={details.isDateWrong ? dateProblem : undefined}
                      isOptional
                    />
                  </div>
                )
              })}
            </div>
          </Disclosure>
        )}
      </div>
    </Card>
  )
}
