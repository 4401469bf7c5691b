import { useQuery } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../../state/wire.ts'
import { CheckboxField } from '../../../ui/checkbox-field.tsx'
import { SwitchOnDialog } from '../../network/switch-on-dialog.tsx'

export interface CheckPasswordsFieldProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/**
 * Whether the passwords of the next file are to be checked. It sends nothing: the review has the button for that.
 * With the network off it first asks whether to switch it on.
 */
export function CheckPasswordsField({
  isSelected,
  onChange,
}: CheckPasswordsFieldProps): ReactElement {
  const { t } = useTranslation('import')
  const [isAsking, setAsking] = useState(false)
  const { data: status } = useQuery(orpc.network.status.queryOptions())
  const isOff = status?.allowed === false
  return (
    <>
      <CheckboxField
        isSelected={isSelected}
        isDisabled={status === undefined}
        onChange={(isWanted) => {
          if (isWanted && isOff) setAsking(true)
          else onChange(isWanted)
        }}
        description={
          <>
            {t('check.help', { host: status?.hosts.passwords ?? '' })} {isOff && t('check.helpOff')}
          </>
        }
      >
        {t('check.tick')}
      </CheckboxField>
      {isAsking && (
        <SwitchOnDialog
          onAllowed={() => {
            setAsking(false)
            onChange(true)
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
