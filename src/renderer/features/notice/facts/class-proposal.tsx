import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { storageForms } from '../../../../domain/model/breach.ts'
import { personRoles, type PersonRole } from '../../../../domain/model/person.ts'
import type { NoticeReading } from '../../../../domain/notices/notice-reading.ts'
import { useCatalogue } from '../../../state/catalogue.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { ClassChoice } from '../choices/notice-choices.ts'
import { isContradictedClass, type ClassClaims } from '../text/notice-claims.ts'
import { Proposal } from './proposal.tsx'
import { roleQuestion } from './role-question.ts'
import { surestOf } from '../choices/surest-of.ts'
import styles from './facts.module.css'

export interface ClassProposalProps {
  readonly reading: NoticeReading
  /** Absent where the guardian has added it. */
  readonly claims: ClassClaims | undefined
  readonly choice: ClassChoice
  readonly isMissing: boolean
  readonly onChange: (choice: ClassChoice) => void
}

/** One kind of data that was taken: whose, and how it was stored where that matters. */
export function ClassProposal(props: ClassProposalProps): ReactElement {
  const { reading, claims, choice, isMissing, onChange } = props
  const { t } = useTranslation(['notice', 'data'])
  const { dataClass: classOf, dataClassName } = useCatalogue()
  const { dataClass, isTicked, roles, storedAs } = choice
  const name = dataClassName(dataClass)
  const found = claims?.found ?? []
  const asksStorage =
    classOf(dataClass)?.credential === true || found.some((one) => one.storedAs !== undefined)
  const assertion = surestOf(found)
  const warning = isContradictedClass(reading, dataClass)
    ? t('warning.contradicted')
    : assertion === undefined || assertion === 'stated'
      ? undefined
      : t(`warning.${assertion}`)
  const toggle = (role: PersonRole, isIn: boolean): void =>
    onChange({
      ...choice,
      roles: personRoles.filter((one) => (one === role ? isIn : roles.includes(one))),
    })
  return (
    <Proposal
      label={<span className={styles['capital']}>{name}</span>}
      warning={warning}
      isTicked={isTicked}
      onTick={(ticked) => onChange({ ...choice, isTicked: ticked })}
      spans={claims?.spans ?? []}
    >
      {!claims && <p className={styles['detail']}>{t('taken.added')}</p>}
      {isTicked && (
        <fieldset className={styles['roles']}>
          <legend>{t(`taken.${roleQuestion(found)}`)}</legend>
          {personRoles.map((role) => (
            <CheckboxField
              key={role}
              isSelected={roles.includes(role)}
              onChange={(isIn) => toggle(role, isIn)}
              aria-label={t(`taken.${role}Of`, { name })}
            >
              {t(`taken.${role}`)}
            </CheckboxField>
          ))}
          {isMissing && roles.length === 0 && <p role="alert">{t('missing.roles')}</p>}
        </fieldset>
      )}
      {isTicked && asksStorage && (
        <div className={styles['stored']}>
          <Select
            label={t('taken.stored', { name })}
            options={[
              { id: 'unknown', label: t('taken.storedUnknown') },
              ...storageForms.map((id) => ({ id, label: t(`data:storedAs.${id}`) })),
            ]}
            value={storedAs ?? 'unknown'}
            onChange={(chosen) =>
              onChange({ ...choice, storedAs: storageForms.find((form) => form === chosen) })
            }
          />
        </div>
      )}
    </Proposal>
  )
}
