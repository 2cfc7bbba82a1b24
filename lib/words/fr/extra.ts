// What is said of questions behind the mail, in French: relaying, other recipients, VRFY and EXPN.
import type { Unclear } from '#lib/diagnosis/extra/standing.ts'
import type { extraWords as english } from '#lib/words/en/extra.ts'
import type { InOtherWords } from '#lib/words/language.ts'

/** Why something was asked for and not told. */
export const whyUnclear: Readonly<Record<Unclear, () => string>> = {
  'not-reached': () => 'La question n’a pas été posée\u202f: la session était finie, ou notre expéditeur refusé, avant son tour.',
  ended: () => 'Le serveur a mis fin à la session, ou s’est tu, à cette question. Certains le font après quelques refus.',
  'put-off': () => 'Le serveur nous a remis à plus tard, comme il le fait peut-être d’abord avec tout inconnu.',
  'about-us': () => 'Le serveur nous a refusés, nous qui demandons, et n’a donc rien dit de ce qui était demandé.',
  'nothing-to-ask': () => 'La question n’a pas été posée\u202f: nous n’avons ni nom ni adresse à nous qui soit étranger à ce domaine.',
  vague: () => 'Le serveur a refusé, et ses mots ne disent pas si cela concerne la question ou nous.',
}

export const extraWords = {
  'relay-stranger-bad': () => 'Il relaie peut-être pour des inconnus',
  'relay-stranger-open': (recipient) =>
    `Il a accepté ${recipient}, dont le courrier ne le regarde pas. Il relaie peut-être\u202f: seule une remise le prouverait.`,
  'relay-and': (recipient, stranger) => `${recipient} ${stranger}`,
  'relay-stranger-closed': (refused) => `Pour un inconnu, il ne relaie pas\u202f: refusé sous ${refused} forme${refused > 1 ? 's' : ''}.`,
  'relay-stranger-unclear': (why) => `On ne sait pas s’il relaie pour des inconnus. ${why}`,
  'why-not-reached': whyUnclear['not-reached'],
  'why-ended': whyUnclear.ended,
  'why-put-off': whyUnclear['put-off'],
  'why-about-us': whyUnclear['about-us'],
  'why-nothing-to-ask': whyUnclear['nothing-to-ask'],
  'why-vague': whyUnclear.vague,
  'may-relay-advice': () =>
    'Il a aussi accepté le destinataire d’un inconnu\u202f: il relaie peut-être. Les constats ci-dessous disent ce qui a été vu.',

  'running-extra': () => 'Le courrier a sa réponse. Nous demandons ce que vous vouliez savoir en plus.',
  'what-extra': () => 'la réponse à ce que vous demandez en plus',
  'waiting-title-extra': () => 'Le courrier a sa réponse\u202f; le serveur en doit encore une à ce que vous demandez en plus.',
  'waiting-usually-extra': () => 'Beaucoup de serveurs répondent plus lentement à chaque destinataire qu’ils refusent.',
  'timeline-extra': () => 'En plus',

  'note-extra-relay': () =>
    'Nous demandons maintenant s’il relaie pour des inconnus. Seules ses réponses comptent\u202f; rien n’est envoyé.',
  'note-extra-recipients': () => 'Nous demandons maintenant d’autres destinataires du domaine. Seules les réponses comptent.',
  'note-extra-verify': () => 'Nous demandons maintenant s’il dit aux inconnus qui existe ici.',
  'note-relay-taken': () => 'Un destinataire étranger est accepté. Il relaie peut-être.',
  'note-relay-local': () => 'Accepté, mais cela ressemble à une boîte locale et ne prouve donc rien.',
  'note-relay-refused': () => 'Il ne relaie pas ceci.',
  'note-extra-put-off': () => 'Remis à plus tard\u202f: la question reste ouverte.',
  'note-extra-about-us': () => 'Cela nous concerne, nous, et ne dit rien de ce qui était demandé.',
  'note-extra-vague': () => 'Un refus qui ne dit pas ce qu’il vise.',
  'note-nobody-taken': () => 'Personne ne porte ce nom, et il est accepté.',
  'note-nobody-refused': () => 'Personne ne porte ce nom, et le serveur le dit.',
  'note-role-taken': () => 'Accepté, comme il se doit.',
  'note-role-refused': () => 'Tout domaine devrait avoir cette adresse.',
  'note-vrfy-tells': () => 'Cela dit si la boîte existe.',
  'note-vrfy-silent': () => 'Cela ne dit rien de qui existe ici.',
  'note-extra-ended': () => 'Le serveur a mis fin à la session pendant nos questions en plus. Certains le font après quelques refus.',
  'note-extra-timeout': () =>
    'Pas de réponse à ce que nous demandions en plus\u202f: nous sommes partis. Le courrier avait déjà la sienne.',

  'rerun-extra': () => 'Ce qui a été demandé en plus manque ici\u202f: swaks envoie un courrier et rien d’autre.',
} satisfies InOtherWords<typeof english>
