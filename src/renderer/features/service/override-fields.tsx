import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import { personRoles, type PersonRole } from '../../../domain/model/person.ts'
import { serviceKinds, serviceStatuses, type Service } from '../../../domain/model/service.ts'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { readDomains } from '../account/read-domains.ts'
import { ClassPicker } from '../own-breach/class-picker.tsx'
import type { OverrideDraft } from './override-draft.ts'
import styles from './override-dialog.module.css'

export interface OverrideFieldsProps {
  readonly service: Service
  readonly draft: OverrideDraft
  readonly onChange: (changed: Partial<OverrideDraft>) => void
  /** Shows what is wrong. */
  readonly wasTried: boolean
}

const follow = 'follow'

/** Each fact that may be said otherwise; one that is left alone follows the catalogue. */
export function OverrideFields(props: OverrideFieldsProps): ReactElement {
  const { service, draft, onChange, wasTried } = props
  const { t } = useTranslation(['service', 'data', 'errors'])
  const hasStatus = (service.factSources.status ?? []).length > 0
  const toggle = (role: PersonRole, dataClass: DataClassId, isHeld: boolean): void => {
    const others = draft.held[role].filter((one) => one !== dataClass)
    onChange({ held: { ...draft.held, [role]: isHeld ? [...others, dataClass] : others } })
  }
  return (
    <>
      <div className={styles['pair']}>
        <Select
          label={t('override.kind')}
          options={[
            {
              id: follow,
              label: t('override.follow', {
                value: draft.kind ? '…' : t(`data:serviceKind.${service.kind}`),
              }),
            },
            ...serviceKinds.map((id) => ({ id, label: t(`data:serviceKind.${id}`) })),
          ]}
          value={draft.kind ?? follow}
          onChange={(chosen) => onChange({ kind: serviceKinds.find((kind) => kind === chosen) })}
        />
        <Select
          label={t('override.status')}
          options={[
            {
              id: follow,
              label: t('override.follow', {
                value: draft.status
                  ? '…'
                  : hasStatus
                    ? t(`data:serviceStatus.${service.status}`)
                    : t('data:unknown'),
              }),
            },
            ...serviceStatuses.map((id) => ({ id, label: t(`data:serviceStatus.${id}`) })),
          ]}
          value={draft.status ?? follow}
          onChange={(chosen) =>
            onChange({ status: serviceStatuses.find((status) => status === chosen) })
          }
        />
      </div>
      {draft.status && (
        <PartialDateField
          label={t('override.since')}
          description={t('override.sinceDescription')}
          isOptional
          value={draft.since.date}
          onChange={(date, reading) => onChange({ since: { date, isWrong: reading === 'wrong' } })}
        />
      )}
      <TextField
        label={t('override.ageRule')}
        description={t('override.ageRuleDescription', {
          value: (draft.ageRule === '' && service.ageRule) || t('data:unknown'),
        })}
        isOptional
        maxLength={600}
        value={draft.ageRule}
        onChange={(ageRule) => onChange({ ageRule })}
      />
      <TextField
        label={t('override.domains')}
        description={t('override.domainsDescription')}
        isOptional
        rows={2}
        maxLength={2000}
        value={draft.domains}
        onChange={(domains) => onChange({ domains })}
        errorMessage={
          wasTried && !readDomains(draft.domains) ? t('errors:rule.not-a-domain') : undefined
        }
      />
      <section className={styles['holds']}>
        <h3>{t('override.holds')}</h3>
        <p>{t('override.holdsDescription')}</p>
        <div className={styles['pair']}>
          {personRoles.toReversed().map((role) => (
            <section key={role}>
              <h4>{t(`override.held.${role}`)}</h4>
              <ClassPicker
                label={t(`override.held.${role}`)}
                chosen={draft.held[role]}
                onToggle={(dataClass, isHeld) => toggle(role, dataClass, isHeld)}
              />
            </section>
          ))}
        </div>
      </section>
      <TextField
        label={t('override.why')}
        description={t('override.whyDescription')}
        isOptional
        value={draft.why}
        onChange={(why) => onChange({ why })}
      />
    </>
  )
}
