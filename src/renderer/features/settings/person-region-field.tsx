import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { regionCodes, type Region } from '../../../domain/model/region.ts'
import { Select } from '../../ui/select.tsx'
import { CountryField } from './region-fields.tsx'
import { useRegionName } from './use-region-name.ts'

export interface PersonRegionFieldProps {
  readonly household: Region
  /** Undefined: the household's. */
  readonly value: Region | undefined
  readonly onChange: (region: Region | undefined) => void
}

const asHousehold = 'household'

/** Where somebody lives who does not live with the rest. */
export function PersonRegionField(props: PersonRegionFieldProps): ReactElement {
  const { t } = useTranslation('settings')
  const regionName = useRegionName()
  const { household, value, onChange } = props
  return (
    <>
      <Select
        label={t('person.region')}
        options={[
          {
            id: asHousehold,
            label: t('person.regionHousehold', { region: regionName(household) }),
          },
          ...regionCodes.map((id) => ({ id, label: t(`region.name.${id}`) })),
        ]}
        value={value?.code ?? asHousehold}
        onChange={(id) => onChange(id === asHousehold ? undefined : { code: id })}
      />
      {value?.code === 'EU' && (
        <CountryField
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
      )}
    </>
  )
}
