import {
  CalendarCheck,
  CheckCheck,
  CircleHelp,
  CirclePlus,
  Copy,
  Eraser,
  Eye,
  FileInput,
  KeyRound,
  Mail,
  Megaphone,
  Search,
  ShieldAlert,
  ShieldCheck,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import type { ReactElement } from 'react'
import type { TimelineKind } from '../../../domain/timeline/timeline-event.ts'

const icons: Readonly<Record<TimelineKind, LucideIcon>> = {
  opened: CirclePlus,
  'existed-by': CalendarCheck,
  'password-changed': KeyRound,
  'deletion-asked': CircleHelp,
  deleted: Trash2,
  erased: Eraser,
  access: ShieldAlert,
  copied: Copy,
  discovered: Eye,
  disclosed: Megaphone,
  notice: Mail,
  'ruled-out': ShieldCheck,
  search: Search,
  'step-done': CheckCheck,
  imported: FileInput,
}

/** A sign for the kind of event; the words beside it say it too. */
export function EventIcon({ kind }: { readonly kind: TimelineKind }): ReactElement {
  const Icon = icons[kind]
  return <Icon aria-hidden />
}
