// Everything a form can ask beyond the target and the purpose: one line of words for each group, in the order of a session.
import type { ReactNode } from 'react'
import { AuthGroup } from '#components/form/groups/auth-group.tsx'
import { ConnectionGroup } from '#components/form/groups/connection-group.tsx'
import { EnvelopeGroup } from '#components/form/groups/envelope-group.tsx'
import { ExtensionsGroup } from '#components/form/groups/extensions-group.tsx'
import { ExtraGroup } from '#components/form/groups/extra-group.tsx'
import { MessageGroup } from '#components/form/groups/message-group.tsx'
import { TestingGroup } from '#components/form/groups/testing-group.tsx'
import type { FormSettings } from '#components/form/settings.ts'

interface GroupsProps {
  settings: FormSettings
  /** "postmaster@server.example.com": who asks unless the form says otherwise. */
  defaultSender: ReactNode
}

/** Plain markup of the page: only the fields in it have a script. */
export function Groups({ settings, defaultSender }: GroupsProps) {
  return (
    <div className="border-t border-line-strong">
      <EnvelopeGroup defaultSender={defaultSender} />
      <ConnectionGroup allowPorts={settings.allowPorts} />
      <AuthGroup readableOnTheWay={settings.readableOnTheWay} />
      <ExtensionsGroup />
      <MessageGroup defaults={settings.defaults} />
      <ExtraGroup />
      <TestingGroup />
    </div>
  )
}
