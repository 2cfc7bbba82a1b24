// What the operator's control shows: a mail server known to answer, tried where the target's was not reached.

export const controlWords = {
  'firewall-and-control': (reason: string, control: string) => `${reason} ${control}`,
  'firewall-control-answers': (port: number, host: string) => `It is not our own network: ${host} answers us on port ${port}.`,
  'firewall-control-fails': (port: number, host: string) =>
    `Our own network seems to block port ${port}: ${host}, which is known to answer there, can not be reached either, in the same way.`,
  'up-control-fails': (port: number) => `Our own network seems to block port ${port}, so nothing is known of the server.`,
  'outcome-own-network': () => 'our own network',
  'control-fails-title': (port: number) => `Our own network seems to block port ${port}.`,
  'control-fails-advice': (control: string, host: string) =>
    `${control} is known to answer there, and can not be reached from here either. This says nothing about ${host}: try again from another network.`,
  'running-control': (host: string, port: number) =>
    `Trying ${host} on port ${port}, which is known to answer, to see whether our own network is in the way.`,
  'note-control-answers': (port: number) => `A server that is known to answer does. So our own network lets us out on port ${port}.`,
  'note-control-fails': (port: number) =>
    `Not even a server that is known to answer can be reached. Our own network seems to block port ${port}.`,
  'note-control-other': () => 'This server is known to answer, and fails in another way, so it settles nothing.',
}
