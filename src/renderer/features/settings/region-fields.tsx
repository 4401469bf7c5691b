import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { regionCodes, type Region } from '../../../domain/model/region.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { countryOptions } from './countries.ts'

export interface CountryFieldProps {
  readonly value: string | undefined
  readonly onChange: (country: string | undefined) => void
}

export interface RegionFieldsProps {
  readonly label: string
  readonly value: Region | undefined
  readonly onChange: (region: Region) => void
  readonly errorMessage?: string | undefined
}

/** The country within the EU or EEA; may stay empty. */
export function CountryField({ value, onChange }: CountryFieldProps): ReactElement {
  const { t, i18n } = useTranslation('settings')
  const options = useMemo(() => countryOptions(i18n.language), [i18n.language])
  return (
    <ComboBox
      label={t('region.country')}
      description={t('region.countryWhy')}
      isOptional
      options={options}
      value={value}
      onChange={onChange}
    />
  )
}

/** Whose rules hold, each with what it brings; in the EU with the country. */
export function RegionFields(props: RegionFieldsProps): ReactElement {
  const { t } = useTranslation('settings')
  const { label, value, onChange } = props
  return (
    <>
      <RadioCards
        label={label}
        options={regionCodes.map((id) => ({
          id,
          label: t(`region.name.${id}`),
          detail: t(`region.brings.${id}`),
        }))}
        value={value?.code}
        onChange={(code) => onChange({ code })}
        errorMessage={props.errorMessage}
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
