FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json tsconfig.page.json ./
COPY scripts ./scripts
COPY src ./src
COPY conversations ./conversations
RUN npm run build

FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

# 仿宋, 楷体 and 黑体 for PDF files and pictures, out of a package whose other hundred megabytes nobody needs.
FROM node:20-bookworm-slim AS fonts
WORKDIR /fonts
RUN apt-get update -q && apt-get download -q texlive-lang-chinese && dpkg-deb -x texlive-lang-chinese_*.deb . && rm texlive-lang-chinese_*.deb \
  && cd usr/share/texlive/texmf-dist/fonts/opentype/public/fandol && find . -type f ! -name 'Fandol[FKH]*-Regular.otf' -delete

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8080 TZ=Asia/Shanghai
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=fonts /fonts/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol /usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
COPY package.json LICENSE ./
COPY locales ./locales
RUN mkdir /data && chown node:node /data && ln -s /app/dist/src/cli/tianbao.js /usr/local/bin/tianbao
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node as process 1 gets SIGTERM itself and finishes the turn in hand.
CMD ["node", "dist/src/cli/tianbao.js", "serve"]
