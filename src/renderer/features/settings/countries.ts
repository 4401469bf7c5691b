const codes =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'

/** The members of the European Union and of the European Economic Area, ISO 3166-1 alpha-2: where the GDPR holds. */
export const gdprCountries: readonly string[] = codes.split(' ')

export interface CountryOption {
  readonly id: string
  readonly label: string
}

/** The name of a country (alpha-2 code) in the interface's language; the code where it is not known. */
export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code

/** The countries of `gdprCountries` by name, in the order of the interface's language. */
export const countryOptions = (language: string): readonly CountryOption[] =>
  gdprCountries
    .map((id) => ({ id, label: countryName(id, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
