# smtpscope in a container: built with npm, run as nobody. It needs one writable place, /data; start it with a read-only root:
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -v smtpscope:/data -p 127.0.0.1:3000:3000 smtpscope
FROM node:22-bookworm-slim AS build
WORKDIR /app
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 DATABASE_URL=sqlite:/data/smtpscope.db
WORKDIR /app
COPY --from=build /app/package.json /app/next.config.ts ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/public public
COPY --from=build /app/dist dist
COPY --from=build /app/.next .next
RUN mkdir /data && chown nobody:nogroup /data
USER nobody
VOLUME /data
EXPOSE 3000
# Nearly all that a session makes is gone when it ends; the young generation has room for many at once.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/index.js"]
