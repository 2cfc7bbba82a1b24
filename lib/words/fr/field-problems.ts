// What is wrong with a field of a request, in French, by its English sentence; `{}` stands for what was put in.
import type { SentenceTexts } from '#lib/words/by-sentence.ts'

export const fieldProblems: SentenceTexts = {
  // Any text.
  'Fill this in.': 'Remplissez ce champ.',
  'Write this as text.': 'Écrivez ceci sous forme de texte.',
  'This is too long: {} characters at most.': 'C’est trop long\u00a0: {} caractères au plus.',
  'This must be one line: it holds a line break or another control character. Remove it.':
    'Ceci doit tenir en une ligne\u00a0: il s’y trouve un saut de ligne ou un autre caractère de contrôle. Retirez-le.',
  'This holds half a character; type it again.': 'Ceci contient une moitié de caractère\u202f; retapez-le.',
  'Say true or false.': 'Dites true ou false.',
  'There is no such field.': 'Ce champ n’existe pas.',
  'Send a JSON object with at least a target.': 'Envoyez un objet JSON avec au moins un champ target.',
  // The target and names.
  'Type a domain, an address, a mail server or an IP.': 'Tapez un domaine, une adresse, un serveur de messagerie ou une IP.',
  'The target holds a line break or another control character; remove it.':
    'La cible contient un saut de ligne ou un autre caractère de contrôle\u202f; retirez-le.',
  'The target is too long to be a domain or an address.': 'La cible est trop longue pour un domaine ou une adresse.',
  'That is a URL. Type only its domain, such as example.com.': 'C’est une URL. N’en tapez que le domaine, par exemple example.com.',
  'Type the name alone; the port has a place of its own, under Connection.':
    'Tapez le nom seul\u202f; le port a sa propre place, sous Connexion.',
  'The domain name is missing.': 'Le nom de domaine manque.',
  '"{}" is not a domain name: it holds a character that domain names can\'t have.':
    '«\u00a0{}\u00a0» n’est pas un nom de domaine\u00a0: il contient un caractère qui ne peut pas y figurer.',
  '"{}" is not a domain name: two dots stand side by side.': '«\u00a0{}\u00a0» n’est pas un nom de domaine\u00a0: deux points s’y suivent.',
  '"{}" is not a domain name: the part "{}" breaks the rules.':
    '«\u00a0{}\u00a0» n’est pas un nom de domaine\u00a0: la partie «\u00a0{}\u00a0» enfreint les règles.',
  '"{}" is not a domain name.': '«\u00a0{}\u00a0» n’est pas un nom de domaine.',
  'The domain name is longer than the 253 characters that DNS allows.': 'Le nom de domaine dépasse les 253 caractères que permet le DNS.',
  '"{}" is an IP address; in this place it stands in brackets: [{}].':
    '«\u00a0{}\u00a0» est une adresse IP\u202f; à cet endroit, elle s’écrit entre crochets\u00a0: [{}].',
  '"{}" is neither a domain name nor an address in four decimal parts.':
    '«\u00a0{}\u00a0» n’est ni un nom de domaine ni une adresse en quatre nombres décimaux.',
  '"{}" is not an address literal; write [192.0.2.1] or [IPv6:2001:db8::1].':
    '«\u00a0{}\u00a0» n’est pas une adresse littérale\u202f; écrivez [192.0.2.1] ou [IPv6:2001:db8::1].',
  'The address holds a line break or another control character; remove it.':
    'L’adresse contient un saut de ligne ou un autre caractère de contrôle\u202f; retirez-le.',
  '"{}" is not an address: write it as name@example.com.':
    '«\u00a0{}\u00a0» n’est pas une adresse\u00a0: écrivez-la sous la forme nom@example.com.',
  'The part before the @ holds a character that nobody sees, or that turns the text around; type it again.':
    'La partie devant l’arobase contient un caractère que personne ne voit, ou qui retourne le texte\u202f; retapez-la.',
  '"{}" holds a look-alike of @, a dot or another mark of addresses; type the real one.':
    '«\u00a0{}\u00a0» contient un sosie de l’arobase, du point ou d’un autre signe des adresses\u202f; tapez le vrai.',
  '"{}" can\'t stand before the @ as it is; put it in double quotes if it really is so.':
    '«\u00a0{}\u00a0» ne peut pas figurer tel quel devant l’arobase\u202f; mettez-le entre guillemets droits s’il s’écrit vraiment ainsi.',
  'The part before the @ is longer than the 64 octets that SMTP allows.':
    'La partie devant l’arobase dépasse les 64 octets que permet SMTP.',
  'The address is longer than the 256 octets that SMTP allows.': 'L’adresse dépasse les 256 octets que permet SMTP.',
  'The target is an IPv{} address: choose any or {}.': 'La cible est une adresse IPv{}\u00a0: choisissez toutes (any), ou {}.',
  'This is not an IP address: write 192.0.2.1 or 2001:db8::1.': 'Ce n’est pas une adresse IP\u00a0: écrivez 192.0.2.1 ou 2001:db8::1.',
  'Type an IP address.': 'Tapez une adresse IP.',
  'A selector has letters, digits, dots and dashes.': 'Un sélecteur se compose de lettres, de chiffres, de points et de tirets.',
  // The port, and choices.
  'The port is a whole number.': 'Le port est un nombre entier.',
  'Ports go from 1 to 65535.': 'Les ports vont de 1 à 65535.',
  'Ports go from 0 to 65535.': 'Les ports vont de 0 à 65535.',
  'smtpscope may connect to these ports only: {}.': 'smtpscope ne peut se connecter qu’à ces ports\u00a0: {}.',
  'Choose {} or {}.': 'Choisissez {} ou {}.',
  'Choose N (notify) or R (return).': 'Choisissez N (prévenir) ou R (renvoyer).',
  'Choose one of {}.': 'Choisissez l’un de {}.',
  'Choose among {} and {}.': 'Choisissez parmi {} et {}.',
  'Choose among {}.': 'Choisissez parmi {}.',
  'Every host is for probes: a message, or a session by hand, goes to one.':
    'Toutes les adresses, c’est pour les tests sans envoi\u00a0: un message, ou une session à la main, va à une seule.',
  'Write the greeting as an object with verb and name.': 'Écrivez greeting comme un objet avec verb et name.',
  // The envelope and the message.
  'Write the recipients as a list of addresses.': 'Écrivez les destinataires comme une liste d’adresses.',
  '{} recipients at most.': '{} destinataires au plus.',
  'A header name has letters, digits and dashes, and no colon.':
    'Un nom d’en-tête se compose de lettres, de chiffres et de tirets, sans deux-points.',
  'Write a header as "Name: value", with a colon between the two.':
    'Écrivez un en-tête sous la forme «\u00a0Nom: valeur\u00a0», avec un deux-points entre les deux.',
  'This header must be in ASCII: write a name with accents as an encoded word, or leave it out.':
    'Cet en-tête doit être en ASCII\u00a0: écrivez un nom accentué comme mot encodé, ou omettez-le.',
  'Write the headers as a list of names and values.': 'Écrivez les en-têtes comme une liste de noms et de valeurs.',
  '50 headers at most.': '50 en-têtes au plus.',
  'The message is too long: {} characters at most.': 'Le message est trop long\u00a0: {} caractères au plus.',
  'The message holds control characters; remove them.': 'Le message contient des caractères de contrôle\u202f; retirez-les.',
  'The message holds half a character; type it again.': 'Le message contient une moitié de caractère\u202f; retapez-le.',
  'The message has too many lines: {} at most.': 'Le message a trop de lignes\u00a0: {} au plus.',
  'Write the message as an object with headers, subject and body.': 'Écrivez message comme un objet avec headers, subject et body.',
  'A footer in plain text stands below each message from here, and this header could hide it. Leave it out, or run smtpscope on a machine of your own.':
    'Sous chaque message envoyé d’ici figure un pied de page en texte brut, que cet en-tête pourrait cacher. Omettez-le, ou lancez smtpscope sur une machine à vous.',
  // AUTH.
  'Type the user name.': 'Tapez le nom d’utilisateur.',
  'The password is empty.': 'Le mot de passe est vide.',
  'Type the password. It is not kept, so it has to be typed anew for each check.':
    'Tapez le mot de passe. Il n’est pas conservé\u00a0: il faut donc le ressaisir à chaque vérification.',
  'Write auth as an object with mechanism, username and password.': 'Écrivez auth comme un objet avec mechanism, username et password.',
  'This check has no AUTH to stop after: choose another step, or give a user name and password.':
    'Cette vérification n’a pas d’AUTH après quoi s’arrêter\u00a0: choisissez une autre étape, ou donnez un nom d’utilisateur et un mot de passe.',
  'A login goes to one host: choose first, or leave the user name and password out.':
    'Une authentification va à un seul hôte\u00a0: choisissez «\u00a0jusqu’à ce que l’un réponde\u00a0» (first), ou omettez le nom d’utilisateur et le mot de passe.',
  // Extensions.
  'Name each of them once.': 'Nommez chacun une seule fois.',
  'NEVER stands alone.': '«\u00a0Jamais\u00a0» (NEVER) reste seul.',
  'Write it in ASCII.': 'Écrivez-le en ASCII.',
  'This is too long: 100 characters at most, and blanks, "+" and "=" count three.':
    'C’est trop long\u00a0: 100 caractères au plus, et les blancs, «\u00a0+\u00a0» et «\u00a0=\u00a0» comptent triple.',
  'Write whole seconds.': 'Écrivez des secondes entières.',
  'That is too long ago.': 'C’est trop loin dans le passé.',
  'That is too far away.': 'C’est trop loin dans l’avenir.',
  'With R the seconds must be more than 0.': 'Avec R, les secondes doivent être plus de 0.',
  'Write deliverBy as an object with seconds and mode.': 'Écrivez deliverBy comme un objet avec seconds et mode.',
  'Write esmtp as an object.': 'Écrivez esmtp comme un objet.',
  // What only testers do.
  'Write stop as an object with after and how.': 'Écrivez stop comme un objet avec after et how.',
  'QUIT has no place there; choose drop, or another step.':
    'QUIT n’a pas sa place là\u202f; choisissez «\u00a0sans un mot\u00a0» (drop), ou une autre étape.',
  'A probe ends before any message: choose an earlier step, or send a message.':
    'Un test sans envoi se termine avant tout message\u00a0: choisissez une étape antérieure, ou envoyez un message.',
  'Write insist as a list of keywords.': 'Écrivez insist comme une liste de mots-clés.',
  'Name each keyword once.': 'Nommez chaque mot-clé une seule fois.',
  'Write source as an object with address and port.': 'Écrivez source comme un objet avec address et port.',
  'Write destination as an object with address and port.': 'Écrivez destination comme un objet avec address et port.',
  'Write proxy as an object.': 'Écrivez proxy comme un objet.',
  'Source and destination must be of one family.': 'La source et la destination doivent être de la même famille.',
  'A destination needs a source: give both, or the source alone.':
    'Une destination demande une source\u00a0: donnez les deux, ou la source seule.',
  'Write a value.': 'Écrivez une valeur.',
  'This is too long for a command, as letters outside ASCII take more room.':
    'C’est trop long pour une commande, car les lettres hors ASCII prennent plus de place.',
  'Write xclient as an object of attributes.': 'Écrivez xclient comme un objet d’attributs.',
  'Name at least one attribute.': 'Nommez au moins un attribut.',
  'XCLIENT knows {}.': 'XCLIENT connaît {}.',
  'LMTP must not be spoken on port 25 (RFC 2033); mail stores often listen on 24.':
    'LMTP ne se parle pas sur le port 25 (RFC 2033)\u202f; les serveurs de boîtes écoutent souvent sur le 24.',
  'This is an IPv{} address, and the connection goes over IPv{}.': 'C’est une adresse IPv{}, et la connexion passe par IPv{}.',
  // What is asked in addition.
  'Write extra as a list out of {}.': 'Écrivez extra comme une liste parmi {}.',
  'Name each once.': 'Nommez chacun une seule fois.',
  'By hand you ask what you like: leave out what is to be asked in addition.':
    'À la main, vous demandez ce que vous voulez\u00a0: retirez ce qui est à demander en plus.',
  'What is asked in addition goes to one host: try the hosts until one answers, or leave it out.':
    'Ce qui est demandé en plus va à un seul hôte\u00a0: essayez les hôtes jusqu’à ce que l’un réponde, ou retirez-le.',
  'In LMTP nothing is asked in addition: greet with EHLO, or leave it out.':
    'En LMTP, rien n’est demandé en plus\u00a0: présentez-vous avec EHLO, ou retirez-le.',
  'A session that is stopped early asks nothing in addition: leave one of the two out.':
    'Une session arrêtée avant la fin ne demande rien en plus\u00a0: retirez l’un des deux.',
  'Behind a login a server relays by right, so that shows nothing: leave the relay probe or the login out.':
    'Après une authentification, un serveur relaie à bon droit, et cela ne montre rien\u00a0: retirez le test de relais ou l’authentification.',
  'Other recipients are asked about at the domain of the recipient: name one with a domain.':
    'Les autres destinataires sont demandés dans le domaine du destinataire\u00a0: nommez-en un avec un domaine.',
}
