// What a form has to know of the server it stands on. Plain data, made by the page.

export interface FormSettings {
  messages: boolean
  allowPorts: string
  practice: { name: string; about: string }[]
  /** What a message says unless the form says otherwise. */
  defaults: { subject: string; body: string }
  /** Does the page come over plain HTTP, from another machine? Then a password typed into it can be read on the way. */
  readableOnTheWay: boolean
}
