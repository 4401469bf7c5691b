/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot be searched as one types: WAI-ARIA, combobox */
import { Box, CalendarClock, ListChecks, MapPin, ShieldAlert, UserRound } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useHousehold } from '../../state/household.ts'
import { classNames } from '../../ui/class-names.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import styles from './go-anywhere.module.css'
import type { GoGroup, GoOption } from './go-results.ts'
import type { GoTarget } from './go-target.ts'

export interface GoOptionsProps {
  readonly groups: readonly GoGroup[]
  readonly listId: string
  readonly active: GoOption | undefined
  readonly onPoint: (option: GoOption) => void
  readonly onChoose: (option: GoOption) => void
}

/** The id of an option's element, which the field points at. */
export const optionElementId = (listId: string, { key }: GoOption): string => `${listId}-${key}`

function Sign({
  target,
  name,
}: {
  readonly target: GoTarget
  readonly name: string
}): ReactElement {
  const { hueOf } = useHousehold()
  switch (target.kind) {
    case 'person':
      return <PersonDot name={name} hue={hueOf(target.personId)} />
    case 'account':
      return <UserRound aria-hidden />
    case 'service':
      return <Box aria-hidden />
    case 'breach':
      return <ShieldAlert aria-hidden />
    case 'print':
      return <ListChecks aria-hidden />
    case 'ledger':
      return <CalendarClock aria-hidden />
    case 'place':
    case 'lock':
      return <MapPin aria-hidden />
  }
}

function Option(
  props: Omit<GoOptionsProps, 'groups'> & { readonly option: GoOption },
): ReactElement {
  const { option, listId, active, onPoint, onChoose } = props
  const isActive = active?.key === option.key
  return (
    // The field has the focus and all keys (WAI-ARIA, combobox); a press here is the mouse's way to the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionElementId(listId, option)}
      role="option"
      aria-selected={isActive}
      className={classNames(styles['option'], isActive && styles['active'])}
      onPointerMove={() => {
        if (!isActive) onPoint(option)
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      <span className={styles['sign']}>
        <Sign target={option.target} name={option.name} />
      </span>
      <span className={styles['name']}>{option.name}</span>
      {option.detail !== undefined && <span className={styles['detail']}>{option.detail}</span>}
    </div>
  )
}

/** The results in groups, each named; the field points at one of them. */
export function GoOptions({ groups, ...rest }: GoOptionsProps): ReactElement {
  const { t } = useTranslation('go-anywhere')
  const { listId } = rest
  return (
    <div id={listId} role="listbox" aria-label={t('title')} className={styles['list']}>
      {groups.map(({ name, options, total }) => (
        <div key={name} role="group" aria-labelledby={`${listId}-${name}`}>
          <div id={`${listId}-${name}`} role="presentation" className={styles['group']}>
            {t(`group.${name}`)}
            {total > options.length && (
              <span className={styles['more']}>{t('more', { count: total - options.length })}</span>
            )}
          </div>
          {options.map((option) => (
            <Option key={option.key} option={option} {...rest} />
          ))}
        </div>
      ))}
    </div>
  )
}
