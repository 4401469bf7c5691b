import { X } from 'lucide-react'
import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { AddingComboBox } from './adding-combo-box.tsx'
import styles from './platforms-field.module.css'
import { serviceOptions } from './service-options.ts'

/** As many as the wire takes. */
const maxPlatforms = 20

export interface PlatformsFieldProps {
  readonly value: readonly ServiceId[]
  readonly onChange: (value: readonly ServiceId[]) => void
}

/** The platforms through which the service handles data: chosen one by one, taken out one by one. */
export function PlatformsField({ value, onChange }: PlatformsFieldProps): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const { services, serviceName } = useCatalogue()
  const options = useMemo(
    () =>
      serviceOptions(
        services.filter(({ id, platform }) => platform && !value.includes(id)),
        (kind) => t(`data:serviceKind.${kind}`),
      ),
    [services, value, t],
  )
  return (
    <div className={styles['field']}>
      <AddingComboBox
        label={t('platforms.label')}
        description={t('platforms.description')}
        placeholder={t('platforms.placeholder')}
        isOptional
        isDisabled={value.length >= maxPlatforms}
        options={options}
        onAdd={(id) => onChange([...value, id])}
      />
      {value.length > 0 && (
        <ul className={styles['list']} aria-label={t('platforms.label')}>
          {value.map((id) => (
            <li key={id}>
              {serviceName(id)}
              <IconButton
                label={t('platforms.remove', { name: serviceName(id) })}
                icon={<X aria-hidden />}
                onPress={() => onChange(value.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
