// When the session is to be encrypted, and two finer points of it.
import { Choice } from '#components/form/choice.tsx'
import { described, FieldError, type FormPart } from '#components/form/field.tsx'

const versions = [
  ['any', '1.2 or newer, as senders speak'],
  ['TLSv1.3', '1.3 only'],
  ['TLSv1.2', '1.2 only'],
  ['TLSv1.1', '1.1 only (retired)'],
  ['TLSv1', '1.0 only (retired)'],
] as const

export function TlsChoice({ initial, errors }: FormPart) {
  return (
    <div className="grid gap-y-3 sm:col-span-2">
      <Choice
        initial={initial}
        errors={errors}
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
        <div className="flex flex-wrap items-center gap-x-[26px] gap-y-2 text-[14.5px]">
          <label className="flex items-center gap-2">
            Version
            <select name="tlsProtocol" className="field w-auto" defaultValue={initial.tlsProtocol} {...described('tlsProtocol', errors)}>
              {versions.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <div className="fallback-only">
            <label className="flex items-center gap-2">
              <input type="checkbox" className="tick" name="tlsFallback" value="true" defaultChecked={initial.tlsFallback === 'true'} />
              Where the handshake fails, try again without
            </label>
          </div>
        </div>
      </div>
      <FieldError name="tlsProtocol" errors={errors} />
      <FieldError name="tlsFallback" errors={errors} />
    </div>
  )
}
