// What a form has to know of the server it stands on. Plain data, made by the page.

export interface FormSettings {
  messages: boolean
  allowPorts: string
  practice: { name: string; about: string }[]
  /** What a message says unless the form says otherwise. */
  defaults: { subject: string; body: string }
}
