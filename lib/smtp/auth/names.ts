// The names of the mechanisms that we speak.

/**
 * The strongest first; `auto` takes the first that is offered and can be had, and one that wants a token only where there is
 * no other.
 */
export const authMechanisms = ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256', 'CRAM-MD5', 'OAUTHBEARER', 'XOAUTH2', 'PLAIN', 'LOGIN'] as const

export type AuthMechanism = (typeof authMechanisms)[number]
