// Our remarks in the transcript, in French, by the English one; `{}` stands for what was put in. Where two fit, the first counts.
import type { SentenceTexts } from '#lib/words/by-sentence.ts'
import { labSentences } from '#lib/words/fr/lab-sentences.ts'

export const remarkTexts: SentenceTexts = {
  // A session.
  '# Waiting for a free slot, place {}.': '# En attente d’une place libre, rang {}.',
  '# The line goes on for {} bytes more; they were cut.': '# La ligne continue sur {} octets de plus\u202f; ils ont été coupés.',
  '# From here on the commands are typed by hand.': '# À partir d’ici, les commandes sont tapées à la main.',
  '# From here on smtpscope goes on by itself.': '# À partir d’ici, smtpscope continue seul.',
  '# Asking from {}, a private address: servers see the public one that it is translated to.':
    '# Requêtes depuis {}, une adresse privée\u00a0: les serveurs voient l’adresse publique qui la remplace.',
  '# Asking from {}.': '# Requêtes depuis {}.',
  '# Our own address could not be found out.': '# Notre propre adresse n’a pas pu être trouvée.',
  '# A practice server: it runs inside smtpscope.': '# Un serveur d’exercice\u00a0: il tourne dans smtpscope.',
  '# A look aside: does the host answer on port {}?': '# Un essai à part\u00a0: l’hôte répond-il sur le port {}\u202f?',
  '# A look aside: what does port {} speak?': '# Un essai à part\u00a0: que parle le port {}\u202f?',
  '# A look aside: does a server that is known to answer do so on port {}?':
    '# Un essai à part\u00a0: un serveur connu pour répondre le fait-il sur le port {}\u202f?',
  '# Not tried: whoever runs {} has asked not to be tested from here.':
    '# Pas essayé\u00a0: l’exploitant de {} a demandé qu’il ne soit pas testé d’ici.',
  '# Not tried: {} has been connected to often enough for now.': '# Pas essayé\u00a0: on s’est connecté assez souvent à {} pour l’instant.',
  '# Not tried: {} is not a public address, or port {} is not allowed here.':
    '# Pas essayé\u00a0: {} n’est pas une adresse publique, ou le port {} n’est pas autorisé ici.',
  '# Not tried: {}. {}': '# Pas essayé\u00a0: {}. {}',
  '# Left out: {}. A check tries only so many.': '# Laissés de côté\u00a0: {}. Une vérification n’en essaie qu’un certain nombre.',
  '{} more host': '{} autre hôte',
  '{} more hosts': '{} autres hôtes',
  '{} more address': '{} autre adresse',
  '{} more addresses': '{} autres adresses',
  '# We stopped waiting: the limit for this step was reached.':
    '# Nous avons cessé d’attendre\u00a0: la limite de cette étape est atteinte.',
  '# We closed: the server said more than a session may hold.':
    '# Nous avons fermé\u00a0: le serveur en a dit plus qu’une session ne peut contenir.',
  '# Stopped by the person who started the check.': '# Arrêtée par la personne qui a lancé la vérification.',
  '# We closed: the time for this check as a whole was up.':
    '# Nous avons fermé\u00a0: le temps accordé à toute la vérification est écoulé.',
  '# We closed without a word here, as asked.': '# Ici nous avons fermé sans un mot, comme demandé.',
  '# A check may take {} here; what follows was never seen.': '# Une vérification peut durer ici {}\u202f; la suite n’a jamais été vue.',
  '# smtpscope stopped here; what follows was never seen.': '# smtpscope s’est arrêté ici\u202f; la suite n’a jamais été vue.',
  '# The check was stopped.': '# La vérification a été arrêtée.',
  // TLS.
  '# More came behind the reply to STARTTLS, before TLS began; no handshake was tried.':
    '# Du texte a suivi la réponse à STARTTLS, avant le début de TLS\u202f; aucune négociation n’a été tentée.',
  '# The handshake failed: no reason given': '# La négociation a échoué, sans raison donnée',
  '# The handshake failed: {}': '# La négociation a échoué\u00a0: «\u00a0{}\u00a0»',
  '# No certificate was shown.': '# Aucun certificat n’a été montré.',
  '# Certificate of {}, by {}, until {}; trusted for {}': '# Certificat de {}, par {}, jusqu’au {}\u202f; reconnu pour {}',
  '# Certificate of {}, by {}, until {}; not trusted: {}': '# Certificat de {}, par {}, jusqu’au {}\u202f; non reconnu\u00a0: {}',
  'it expired on {}': 'il a expiré le {}',
  'it is not valid before {}': 'il n’est pas valable avant le {}',
  'it is for no name at all, not for {}': 'il n’est établi pour aucun nom, donc pas pour {}',
  'it is for {} and {} more, not for {}': 'il est établi pour {} et {} de plus, pas pour {}',
  'it is for {}, not for {}': 'il est établi pour {}, pas pour {}',
  'it is signed by itself, so nobody vouches for it': 'il est signé par lui-même, et personne ne s’en porte donc garant',
  'no authority we know vouches for its issuer, {}': 'aucune autorité que nous connaissions ne se porte garante de son émetteur, {}',
  'no authority we know vouches for its issuer': 'aucune autorité que nous connaissions ne se porte garante de son émetteur',
  'its key is too weak (size unknown)': 'sa clé est trop faible (taille inconnue)',
  'its key is too weak ({})': 'sa clé est trop faible ({})',
  'its issuer has revoked it': 'son émetteur l’a révoqué',
  'the server showed none': 'le serveur n’en a pas montré',
  'its chain leads to no authority that we know': 'sa chaîne ne mène à aucune autorité que nous connaissions',
  // Beside the session.
  '# The DNS server says that it has validated this (DNSSEC).': '# Le serveur DNS dit l’avoir validé (DNSSEC).',
  '# {} more lines were left out.': '# {} autres lignes ont été omises.',
  '# Not fetched: {} ({}).': '# Pas obtenu\u00a0: {} ({}).',
  '# Not fetched: {}.': '# Pas obtenu\u00a0: {}.',
  'this address may not be connected to from here': 'on ne peut pas se connecter d’ici à cette adresse',
  'the connection was refused': 'la connexion a été refusée',
  'no answer in time': 'pas de réponse à temps',
  'there is no way to the host': 'aucun chemin ne mène à l’hôte',
  'the connection was reset': 'la connexion a été coupée',
  'the TLS handshake failed': 'la négociation TLS a échoué',
  'the certificate does not stand for this host, or nobody vouches for it':
    'le certificat n’est pas celui de cet hôte, ou personne ne s’en porte garant',
  'the answer is not 200': 'la réponse n’est pas 200',
  'the file is too large': 'le fichier est trop gros',
  'the answer is no HTTP': 'la réponse n’est pas du HTTP',
  '# SPF of {} ({}) for an unknown address: {}': '# SPF de {} ({}) pour une adresse inconnue\u00a0: {}',
  '# SPF of {} ({}) for {}: {}': '# SPF de {} ({}) pour {}\u00a0: {}',
  '# DKIM signature of {}, selector {}: {}': '# Signature DKIM de {}, sélecteur {}\u00a0: {}',
  '# DKIM signature of {}: {}': '# Signature DKIM de {}\u00a0: {}',
  '# DMARC of {}: {}, policy {}': '# DMARC de {}\u00a0: {}, politique {}',
  '# DMARC of {}: {}': '# DMARC de {}\u00a0: {}',
  ...labSentences,
}
