// What the practice servers do, in French, by the English phrase.
import type { SentenceTexts } from '#lib/words/by-sentence.ts'

export const practiceTexts: SentenceTexts = {
  'accepts everything': 'accepte tout',
  'says "later" at first, then accepts': 'dit d’abord «\u00a0plus tard\u00a0», puis accepte',
  'refuses to relay': 'refuse de relayer',
  'knows no such mailbox': 'ne connaît pas cette boîte',
  'the mailbox is full': 'la boîte est pleine',
  'takes 12 seconds to greet': 'met 12 secondes à saluer',
  'connects and never says a word': 'accepte la connexion et ne dit jamais un mot',
  'refuses the connection': 'refuse la connexion',
  'has no time and hangs up': 'n’a pas le temps et raccroche',
  'finds us on a block list': 'nous trouve sur une liste de blocage',
  'takes the message for spam': 'prend le message pour du spam',
  'so old that it knows only HELO': 'si ancien qu’il ne connaît que HELO',
  'takes messages up to 1,000 bytes': 'accepte des messages jusqu’à 1\u00a0000 octets',
  'says in DNS that it takes no mail': 'dit dans le DNS ne pas recevoir de courrier',
  'does not exist': 'n’existe pas',
  'its first mail host is down, the second answers': 'son premier hôte est en panne, le second répond',
  'offers TLS with a self-signed certificate': 'propose TLS avec un certificat autosigné',
  'wants a login: jdoe, password sesame': 'veut une authentification\u00a0: jdoe, mot de passe sesame',
  'offers TLS and fails at the handshake': 'propose TLS et échoue à la négociation',
  'five mail hosts, no two alike: try every host': 'cinq hôtes, tous différents\u00a0: essayez-les tous',
  'listens on port 587 only, not on 25': 'n’écoute que sur le port 587, pas sur le 25',
  'its TLSA record names another certificate': 'son enregistrement TLSA nomme un autre certificat',
  'asks for TLS, and its policy can’t be had': 'demande TLS, et sa politique est introuvable',
}
