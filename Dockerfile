# syntax=docker/dockerfile:1
# Three stages: one builds the bundle with every dependency, one installs what runs, the last has only the result.
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No dependency needs its install script: esbuild and the embedded engine ship their binaries as optional packages.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY bin ./bin
COPY src ./src
RUN node bin/build.mjs

FROM ${NODE_IMAGE} AS production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    PARLEY_GRAPH=embedded:/data/graph
WORKDIR /app
# Without src/ beside it, bin/parley.mjs takes the bundle as it is and never builds.
COPY --from=production /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY bin/parley.mjs ./bin/parley.mjs
COPY seeds ./seeds
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
# The first start reads the seeds before it serves.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=32", "bin/parley.mjs"]
CMD ["serve"]
