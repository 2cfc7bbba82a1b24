// Orange, La Poste, Free and SFR.
import type { RuleTable } from '#lib/diagnosis/replies/rule.ts'

export const orange: RuleTable = {
  provider: 'orange',
  source: 'https://postmaster.orange.fr',
  rules: [
    // 421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]
    ['too-many-connections', 9, '(ofr|ofr#) (104)'],
    // 550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]
    // 550 5.7.1 Mail rejete. Mail rejected. OFR_506 [506]
    ['spam-content', 9, '(ofr|ofr#) (506|513|515|517|519)'],
    // 550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [102]
    // 554 mwinf5c10 ME Service refuse. Veuillez essayer plus tard. OFR_105 [105]
    // 550 opmta1mti37nd1 smtp.orange.fr Service refuse. Service refused. OFR006_103 - please visit: https://postmaster.orange.fr/ [103]
    ['reputation', 9, '(ofr|ofr#) (102|103|105|106) / bloquee pour incident de spam'],
    // 421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]
    // 421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. OFR006_108 [108]
    ['server-trouble', 9, '(ofr|ofr#) (108|109|999)'],
    // 530 5.7.1 Authentification requise. Authentication required. OFR_402 [402]
    ['auth-required', 9, '(ofr|ofr#) (402)'],
    // 535 5.7.1 Authentification invalide. OFR_305 [305]
    ['auth-failed', 9, '(ofr|ofr#) (305)'],
    // 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416 [416]
    // 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]
    ['mailbox-unknown', 9, '(ofr|ofr#) (416|417|418)'],
    // 552 5.2.2 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]
    ['mailbox-full', 9, 'boite du destinataire (est|) pleine / recipient overquota'],
    // 550 5.1.1 Boite du destinataire archivee. Archived recipient. OFR_417 [417]
    ['mailbox-disabled', 9, '(ofr|ofr#) (426) / boite du destinataire archivee / archived recipient / destinataire bloque'],
    // 501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]
    // 550 5.1.0 Emetteur invalide. Invalid Sender. OFR_403 [403]
    ['sender-refused', 9, '(ofr|ofr#) (403|404|405) / emetteur invalide'],
    // 553 mwinf5c10 ME Adresse de l'emetteur inconnue. Sender domain not found OFR_406 [406]
    ['sender-domain-unresolvable', 9, '(ofr|ofr#) (406)'],
    // 450 4.1.0 Trop de destinataires. Too many recipients. OFR_420 [420]
    ['too-many-recipients', 9, '(ofr|ofr#) (420|422) / trop de destinataires'],
    // 452 4.2.1 Trop de messages. Too many messages. OFR_109
    // 421 4.2.1 Trop de messages en peu de temps. OFR006_107 [107]
    ['rate-limited', 9, '(ofr|ofr#) (107) / trop de messages'],
    // 550 5.7.1 Echec de verification DMARC. DMARC check failed. OFR_521 [521]
    ['sender-authentication', 9, '(ofr|ofr#) (521|522)'],
    // 552 5.2.0 Taille limite du message atteinte. Maximum size of the message reached. OFR_514 [514]
    ['message-too-large', 9, 'taille limite du message / maximum size of the message / (ofr|ofr#) 514'],
    // 552 5.3.4 Message trop volumineux. Message too large. OFR_507
    ['message-too-large', 9, '(ofr|ofr#) (507) / message trop volumineux'],
  ],
}

export const laposte: RuleTable = {
  provider: 'laposte',
  source: 'https://postmaster.laposte.net',
  rules: [
    // 550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416
    // 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. LPN_416
    ['mailbox-unknown', 9, '(lpn|lpn#) (416) / adresse destinataire invalide'],
    // 550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked. LPN007_426
    ['mailbox-disabled', 9, '(lpn|lpn#) (426) / compte du destinataire est bloque'],
    // 552 5.2.2 La boite du destinataire est pleine. Recipient overquota. LPN007_417
    ['mailbox-full', 9, '(lpn|lpn#) (417)'],
    // 421 4.2.1 Service refuse. Veuillez essayer plus tard. Service refused, please try later. LPN006_107
    // 550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN001_108
    ['server-trouble', 9, '(lpn|lpn#) (107|108)'],
    // 421 4.7.0 Trop de connexions. Too many connections, slow down. LPN105_104 [laposte.net]
    ['too-many-connections', 9, '(lpn|lpn#) (104)'],
    // 554 5.7.1 <mx.example.org[192.0.2.1]:49309>: Client host rejected: #216 lpn LPN000_630
    // 550 5.7.1 Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. LPN006_102
    // 550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510
    ['reputation', 9, '(lpn|lpn#) (102|105|510|630)'],
    // 550 5.5.0 Spam detecte. Spam detected. LPN_506
    // 550 5.7.1 Mail rejete. Mail rejected. LPN007_506
    ['spam-content', 9, '(lpn|lpn#) (506|517)'],
    // 501 5.1.0 Emetteur invalide. Invalid Sender. LPN105_405
    ['sender-refused', 9, '(lpn|lpn#) (405)'],
  ],
}

export const free: RuleTable = {
  provider: 'free',
  source: 'https://postmaster.free.fr',
  rules: [
    // 550 too many spams received from your IP address, see http://postmaster.free.fr
    // 550 spam detected from 192.0.2.1, see http://postmaster.free.fr
    // 451 too many errors from your ip (192.0.2.1), please visit http://postmaster.free.fr/
    // 550 too many spams from your IP (192.0.2.1), please visit http://postmaster.free.fr/
    ['reputation', 9, 'too many spams / too many errors from your ip / spam detected from'],
    // 550 5.2.1 This mailbox has been blocked due to inactivity (http://postmaster.free.fr)
    ['mailbox-disabled', 8, 'blocked due to inactivity'],
    // 550 5.1.1 Mailbox not found. postmaster.free.fr
    ['mailbox-unknown', 8, 'mailbox not found / no such user'],
    // 421 Too many connections from your IP 192.0.2.1 (postmaster.free.fr)
    ['too-many-connections', 8, 'too many connections'],
    // 451 4.7.1 Too many mails from your IP, retry later http://postmaster.free.fr
    ['rate-limited', 8, 'too many mails'],
  ],
}

export const sfr: RuleTable = {
  provider: 'sfr',
  source: 'https://postmaster.sfr.fr',
  rules: [
    // 550 5.1.1 <jdoe@sfr.fr> sfr.fr Mailbox does not exist LSS_550
    // 550 5.1.1 <jdoe@sfr.fr> User unknown
    ['mailbox-unknown', 7, 'mailbox does not exist'],
    // 554 5.7.1 Client host blocked: see http://postmaster.sfr.fr
    // 550 5.7.1 Access denied, adresse IP bloquee, sfr.fr
    ['reputation', 8, 'client host blocked / adresse ip bloquee'],
    // 450 4.7.1 sfr.fr Too many mails from your IP
    ['rate-limited', 8, 'too many mails'],
  ],
}
