import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'

const sentenceFor = ({ out, maybeOut, secrets, groups }: ReuseMap) => {
  if (out > 0) return 'out'
  if (maybeOut > 0) return 'maybe'
  if (secrets > 0) return 'shared'
  return groups.length > 0 ? 'texts' : 'none'
}

/** The one sentence of the page. It names no service (P10). */
export function ReuseLead({ map }: { readonly map: ReuseMap }): ReactElement {
  const { t } = useTranslation('reuse')
  const { out, maybeOut, secrets, toFix } = map
  return (
    <Trans
      t={t}
      i18nKey={`lead.${sentenceFor(map)}`}
      values={{ out, maybeOut, secrets, toFix }}
      components={{ b: <b /> }}
    />
  )
}
