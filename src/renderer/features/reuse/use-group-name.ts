import { useTranslation } from 'react-i18next'
import type { GroupName } from './group-names.ts'

/** The name of a group as words. */
export const useGroupName = (): ((name: GroupName) => string) => {
  const { t } = useTranslation('reuse')
  return (name) =>
    name.kind === 'text' ? name.text : t(`name.${name.kind}`, { number: name.number })
}
