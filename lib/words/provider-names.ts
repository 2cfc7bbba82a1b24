// Mail services as people write their names.

const NAMES: Readonly<Record<string, string>> = {
  amazon: 'Amazon SES',
  apple: 'Apple iCloud',
  att: 'AT&T',
  bt: 'BT',
  centurylink: 'CenturyLink',
  daum: 'Daum (Kakao)',
  docomo: 'NTT Docomo',
  gmx: 'GMX, WEB.DE, IONOS',
  godaddy: 'GoDaddy',
  kddi: 'KDDI au',
  kpn: 'KPN',
  laposte: 'La Poste',
  'mail.ru': 'Mail.ru',
  microsoft: 'Microsoft (Outlook, Exchange)',
  netease: 'NetEase (163, 126)',
  o2: 'o2',
  optonline: 'Optimum',
  ovh: 'OVHcloud',
  protonmail: 'Proton Mail',
  sfr: 'SFR',
  softbank: 'SoftBank',
  spamexperts: 'SpamExperts',
  't-online': 'T-Online',
  tencent: 'Tencent QQ',
  trendmicro: 'Trend Micro',
  'ukr.net': 'Ukr.net',
  uol: 'UOL',
  virginmedia: 'Virgin Media',
  wp: 'WP',
  yahoo: 'Yahoo, AOL',
}

/** @param provider as the classifier names it, such as `google` */
export function providerName(provider: string): string {
  return NAMES[provider] ?? `${provider.slice(0, 1).toUpperCase()}${provider.slice(1)}`
}
