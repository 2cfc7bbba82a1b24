// The header in which the server hands the client's address on to route handlers. What a client writes there is overwritten.

export const CLIENT_HEADER = 'x-smtpscope-client'
