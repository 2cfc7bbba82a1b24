// What is said while a check waits for what it asked beside the session.
export const aroundWords = {
  'what-around': () => 'what DNS and HTTPS say around it',
  'waiting-title-around': () => 'The session is over. Some questions beside it are still open.',
  'waiting-usually-around': () =>
    'A name server or a web server of one of the two domains is slow. What has not come by then counts as not answered.',
}
