'use client'
// What every part of a form shares: what it shows first, what stands in it now, and what is wrong with it. The parts read
// it from here, so that pages can write them down as plain markup, without a script of their own.
import { createContext, type ReactNode, useContext } from 'react'
import { emptyForm, type FieldErrors, type FormValues } from '#components/form/values.ts'

export interface FormState {
  initial: FormValues
  now: FormValues
  errors: FieldErrors
}

const Context = createContext<FormState>({ initial: emptyForm, now: emptyForm, errors: {} })

export function FormStateOf({ initial, now, errors, children }: FormState & { children: ReactNode }) {
  return <Context value={{ initial, now, errors }}>{children}</Context>
}

/** The form that this part stands in. */
export function useFormState(): FormState {
  return useContext(Context)
}
