'use client'
// The dialogs of a check. They are not needed to read it, so they are fetched once it stands; by the time the connection
// breaks they are there.
import { useEffect, useState } from 'react'
import type { KeysDialog } from '#components/check/keys-dialog.tsx'
import type { ShareDialog, ShareDialogProps } from '#components/check/share-dialog.tsx'

interface Parts {
  Share: typeof ShareDialog
  Keys: typeof KeysDialog
}

async function fetchParts(): Promise<Parts> {
  const [share, keys] = await Promise.all([import('#components/check/share-dialog.tsx'), import('#components/check/keys-dialog.tsx')])
  return { Share: share.ShareDialog, Keys: keys.KeysDialog }
}

interface CheckDialogsProps {
  open: 'share' | 'keys' | undefined
  onClose: () => void
  share: Omit<ShareDialogProps, 'onClose'>
}

export function CheckDialogs({ open, onClose, share }: CheckDialogsProps) {
  const [parts, setParts] = useState<Parts>()
  const isMissing = parts === undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: if they did not come, opening one asks again.
  useEffect(() => {
    if (isMissing) fetchParts().then(setParts, () => {})
  }, [isMissing, open])
  if (parts === undefined) return null
  return (
    <>
      {open === 'share' && <parts.Share {...share} onClose={onClose} />}
      {open === 'keys' && <parts.Keys onClose={onClose} />}
    </>
  )
}
