'use client'
// The line itself, in the transcript's own hand: a combobox with the completions below it.
import { useTranslations } from 'next-intl'
import { type RefObject, useId } from 'react'
import type { usePrompt } from '#components/manual/use-prompt.ts'
import { useWords } from '#components/page/use-words.ts'

interface PromptLineProps {
  input: RefObject<HTMLInputElement | null>
  prompt: ReturnType<typeof usePrompt>
  mode: 'command' | 'message' | 'login'
  /** Does the server still owe a reply? What is typed then waits for it. */
  isAsked: boolean
  /** Is its place out of view? On a small screen the line then stands at the bottom, where it is the owner's turn. */
  isAway: boolean
  /** The reader has come to it. */
  onReach: () => void
  /** True where it takes the text over. */
  onPaste: (text: string) => boolean
  onSend: () => void
}

const labels = { command: 'command', message: 'messageLine', login: 'loginLine' } as const

export function PromptLine({ input, prompt, mode, isAsked, isAway, onReach, onPaste, onSend }: PromptLineProps) {
  const t = useTranslations('manual')
  const words = useWords()
  const id = useId()
  const { text, choices, active } = prompt
  const isOpen = choices.length > 0
  return (
    <div className="hand-line" data-away={isAway && !isAsked}>
      <span aria-hidden="true" className="hand-sign">
        {mode === 'message' ? '│' : '→'}
      </span>
      <div className="hand-field">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={t(labels[mode])}
          aria-expanded={isOpen}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}${active}` : undefined}
          className="hand-input"
          placeholder={isAsked ? t('waitingForReply') : undefined}
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="send"
          onChange={(event) => prompt.type(event.target.value)}
          onKeyDown={prompt.onKeyDown}
          onFocus={onReach}
          onBlur={prompt.close}
          onPaste={(event) => {
            if (onPaste(event.clipboardData.getData('text'))) event.preventDefault()
          }}
        />
        <div id={`${id}list`} role="listbox" aria-label={t('completions')} className="hand-list" hidden={!isOpen}>
          {choices.map((choice, index) => (
            // The keyboard stays in the line; a pointer may choose as well.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the line itself takes the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: a listbox of a combobox is walked by aria-activedescendant.
            <div
              key={choice.line}
              id={`${id}${index}`}
              role="option"
              aria-selected={index === active}
              className="hand-choice"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => prompt.take(choice)}
            >
              <span className="hand-form">{choice.form}</span> <span className="hand-help">{words(choice.help)}</span>
            </div>
          ))}
        </div>
      </div>
      <button type="button" className="button hand-send" onClick={onSend}>
        {t('send')}
      </button>
    </div>
  )
}
