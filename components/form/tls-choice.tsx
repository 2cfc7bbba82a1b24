// When the session is to be encrypted, and two finer points of it.
import { Choice } from '#components/form/choice.tsx'
import { Select } from '#components/form/select.tsx'
import { Tick } from '#components/form/tick.tsx'

const versions = [
  ['any', '1.2 or newer, as senders speak'],
  ['TLSv1.3', '1.3 only'],
  ['TLSv1.2', '1.2 only'],
  ['TLSv1.1', '1.1 only (retired)'],
  ['TLSv1', '1.0 only (retired)'],
] as const

export function TlsChoice() {
  return (
    <div className="grid gap-y-3 sm:col-span-2">
      <Choice
        name="tls"
        label="Encryption (TLS)"
        options={[
          { value: 'opportunistic', label: 'STARTTLS if offered', about: 'as most senders do' },
          { value: 'require', label: 'STARTTLS required', about: 'no mail without' },
          { value: 'never', label: 'None', about: 'plain text' },
          { value: 'implicit', label: 'TLS from the start', about: 'most often port 465' },
        ]}
      />
      <div className="tls-only">
        <div className="flex flex-wrap items-center gap-x-[26px] gap-y-2">
          <Select beside name="tlsProtocol" label="Version" options={versions} />
          <div className="fallback-only">
            <Tick name="tlsFallback" label="Where the handshake fails, try again without" />
          </div>
        </div>
      </div>
    </div>
  )
}
