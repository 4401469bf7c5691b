import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { Service } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { OwnServiceDialog } from './own-service-dialog.tsx'
import { serviceOptions } from './service-options.ts'

export interface ServiceFieldProps {
  readonly value: ServiceId | undefined
  readonly onChange: (service: Service | undefined) => void
}

/** A service of the catalogue, one of the family's own, or a new own one made on the spot. */
export function ServiceField({ value, onChange }: ServiceFieldProps): ReactElement {
  const { t } = useTranslation(['account', 'data'])
  const { services } = useCatalogue()
  // Made here and not yet among those that the program lists.
  const [made, setMade] = useState<Service>()
  const [newName, setNewName] = useState<string>()
  const known = useMemo(
    () => (made && !services.some(({ id }) => id === made.id) ? [...services, made] : services),
    [services, made],
  )
  const options = useMemo(
    () => serviceOptions(known, (kind) => t(`data:serviceKind.${kind}`)),
    [known, t],
  )
  return (
    <div>
      <ComboBox
        label={t('service.label')}
        description={t('service.description')}
        placeholder={t('service.placeholder')}
        options={options}
        value={value}
        onChange={(id) => onChange(known.find((service) => service.id === id))}
        onCreate={setNewName}
      />
      {newName !== undefined && (
        <OwnServiceDialog
          name={newName}
          onClose={() => setNewName(undefined)}
          onSaved={(service) => {
            setMade(service)
            onChange(service)
            setNewName(undefined)
          }}
        />
      )}
    </div>
  )
}
