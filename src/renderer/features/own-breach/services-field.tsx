import { X } from 'lucide-react'
import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { AddingComboBox } from '../account/adding-combo-box.tsx'
import { OwnServiceDialog } from '../account/own-service-dialog.tsx'
import { serviceOptions } from '../account/service-options.ts'
import styles from './facts-fields.module.css'

export interface ServicesFieldProps {
  readonly value: readonly ServiceId[]
  readonly onChange: (value: readonly ServiceId[]) => void
  readonly errorMessage?: string | undefined
  /** What a new service of one's own is called at first: a name read in a notice. */
  readonly suggestedName?: string | undefined
}

/** The services a breach concerns: chosen one by one, or added as services of the family's own. */
export function ServicesField(props: ServicesFieldProps): ReactElement {
  const { value, onChange, errorMessage } = props
  const { t } = useTranslation(['own-breach', 'data'])
  const { services, serviceName } = useCatalogue()
  // Made here and not yet among those that the program lists.
  const [made, setMade] = useState<readonly Service[]>([])
  const [isAdding, setAdding] = useState(false)
  const options = useMemo(
    () =>
      serviceOptions(
        services.filter(({ id }) => !value.includes(id)),
        (kind) => t(`data:serviceKind.${kind}`),
      ),
    [services, value, t],
  )
  const nameOf = (id: ServiceId): string =>
    made.find((one) => one.id === id)?.name ?? serviceName(id)
  return (
    <div className={styles['rows']}>
      <AddingComboBox
        label={t('services.label')}
        description={t('services.description')}
        placeholder={t('services.placeholder')}
        options={options}
        isDisabled={value.length >= 20}
        errorMessage={errorMessage}
        onAdd={(id) => onChange([...value, id])}
      />
      {value.length > 0 && (
        <ul className={styles['chips']} aria-label={t('services.label')}>
          {value.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <IconButton
                label={t('services.remove', { name: nameOf(id) })}
                icon={<X aria-hidden />}
                onPress={() => onChange(value.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['quiet']}>
        <Button kind="quiet" onPress={() => setAdding(true)}>
          {t('services.addOwn')}
        </Button>
      </div>
      {isAdding && (
        <OwnServiceDialog
          name={props.suggestedName ?? ''}
          onClose={() => setAdding(false)}
          onSaved={(service) => {
            setMade([...made, service])
            onChange([...value, service.id])
            setAdding(false)
          }}
        />
      )}
    </div>
  )
}
