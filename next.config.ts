// Next.js settings: quiet, offline, and type-checked by `npm test` rather than by every build.
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  // Nothing here shows pictures; without this Next would fetch and resize any that a request names.
  images: { unoptimized: true },
  experimental: { agentUpgrade: false },
  typescript: { ignoreBuildErrors: true },
}

/** What is built is built: next-intl's part is done by then, and its compilers would only take memory. */
export default async function settings(phase: string): Promise<NextConfig> {
  if (phase === PHASE_PRODUCTION_SERVER) return config
  const { default: createNextIntlPlugin } = await import('next-intl/plugin')
  const withNextIntl = createNextIntlPlugin({
    requestConfig: './app/intl.ts',
    experimental: {
      // Messages are compiled when the pages are built, so that no browser has to parse them.
      messages: { path: './messages', format: 'json', locales: 'infer', precompile: true },
      createMessagesDeclaration: './messages/en.json',
    },
  })
  return withNextIntl(config)
}
