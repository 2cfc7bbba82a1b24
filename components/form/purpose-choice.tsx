// How far a check goes.
import { Choice } from '#components/form/choice.tsx'

/** `messages`: may this server send messages for visitors? */
export function PurposeChoice({ messages }: { messages: boolean }) {
  return (
    <Choice
      name="purpose"
      label="Purpose"
      labelHidden
      options={[
        { value: 'probe', label: 'Probe', about: 'stops before any message' },
        {
          value: 'message',
          label: 'Send a message',
          about: messages ? 'delivers a real one' : 'switched off on this server',
          disabled: !messages,
        },
        { value: 'manual', label: 'By hand', about: 'you type the commands' },
      ]}
    />
  )
}
