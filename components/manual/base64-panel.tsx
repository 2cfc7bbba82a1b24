'use client'
// The base64 helper. Nothing of it is sent or kept; what comes out is put into the line only when that is asked for.
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { fromBase64, plainResponse, toBase64 } from '#components/manual/base64.ts'

export function Base64Helper({ onUse }: { onUse: (text: string) => void }) {
  const t = useTranslations('manual')
  const [text, setText] = useState('')
  const [code, setCode] = useState('')
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const decoded = fromBase64(code)
  const id = useId()
  const plain = user === '' && password === '' ? '' : plainResponse(user, password)
  const field = { className: 'field font-mono', autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const
  return (
    <details className="hand-helper">
      <summary className="quiet">{t('helper')}</summary>
      <p className="mt-2 text-note text-soft">{t('helperAbout')}</p>
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <div>
          <label htmlFor={`${id}text`} className="mb-1 block text-note font-medium">
            {t('text')}
          </label>
          <input id={`${id}text`} {...field} value={text} onChange={(event) => setText(event.target.value)} />
          <Result value={text === '' ? '' : toBase64(text)} onUse={onUse} />
        </div>
        <div>
          <label htmlFor={`${id}code`} className="mb-1 block text-note font-medium">
            {t('base64')}
          </label>
          <input id={`${id}code`} {...field} value={code} onChange={(event) => setCode(event.target.value)} />
          <p className="hand-result" aria-live="polite">
            {code === '' ? '' : (decoded ?? t('noBase64'))}
          </p>
        </div>
        <div>
          <label htmlFor={`${id}user`} className="mb-1 block text-note font-medium">
            {t('user')}
          </label>
          <input id={`${id}user`} {...field} value={user} onChange={(event) => setUser(event.target.value)} />
        </div>
        <div>
          <label htmlFor={`${id}password`} className="mb-1 block text-note font-medium">
            {t('password')}
          </label>
          <input id={`${id}password`} {...field} type="password" value={password} onChange={(event) => setPassword(event.target.value)} />
        </div>
        <div className="sm:col-span-2">
          <Result value={plain} onUse={onUse} />
        </div>
      </div>
    </details>
  )
}

function Result({ value, onUse }: { value: string; onUse: (text: string) => void }) {
  const t = useTranslations('manual')
  if (value === '') return null
  return (
    <p className="hand-result">
      <output className="wrap-anywhere">{value}</output>{' '}
      <button type="button" className="quiet" onClick={() => onUse(value)}>
        {t('use')}
      </button>
    </p>
  )
}
