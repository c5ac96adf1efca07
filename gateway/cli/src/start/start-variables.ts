/** What `grafo start` reads of the environment: its name, and what it is in both languages, with its default. */
export const START_VARIABLES = [
  ['PORT', 'puerto; 0 toma uno libre (4000)', 'port; 0 takes a free one'],
  ['HOST', 'dirección donde escuchar (127.0.0.1)', 'address to listen on'],
  ['GRAFO_DATA', 'carpeta de datos (.grafo)', 'data folder'],
  [
    'DATABASE_URL',
    'un PostgreSQL propio (ninguno: el incluido)',
    'a PostgreSQL of your own (none: the bundled one)',
  ],
  [
    'GRAFO_SUBGRAPHS',
    'nombre=url,…: subgrafos que corren aparte, sin base de datos acá (ninguno: en este proceso)',
    'name=url,…: subgraphs that run elsewhere, with no database here (none: in this process)',
  ],
  [
    'GRAFO_REGISTRY_URL',
    'con GRAFO_SUBGRAPHS: el PostgreSQL del registro de plugins, del rol grafo_hub (ninguno: sin plugins)',
    'with GRAFO_SUBGRAPHS: PostgreSQL of the registry of plugins, of the role grafo_hub (none: no plugins)',
  ],
  ['GRAFO_HARVEST', 'si se leen los portales: on, off (on)', 'whether portals are read: on, off'],
  [
    'GRAFO_LOCAL_PLUGINS',
    'si los plugins pueden estar en esta máquina y sin https: on, off (off)',
    'whether plugins may be on this machine and without https: on, off',
  ],
  [
    'GRAFO_EXPLAIN',
    'si el nodo cuenta a quien lo pida cómo llegó a una respuesta: on, off (off)',
    'whether the hub tells who asks how it came to an answer: on, off',
  ],
  [
    'GRAFO_PLUGINS',
    'carpeta con el código de los plugins que este nodo hace correr (ninguna: no hace correr plugins)',
    'folder with the code of plugins that this hub runs (none: it runs no plugins)',
  ],
  [
    'GRAFO_PLUGIN_MEMORY_MB',
    'megabytes de memoria de JavaScript para cada uno (256)',
    'megabytes of JavaScript memory for each',
  ],
  [
    'GRAFO_ISSUERS',
    'emisores OpenID Connect en que se confía, con comas (ninguno: el local)',
    'OpenID Connect issuers to trust, with commas (none: the local one)',
  ],
  ['GRAFO_AUDIENCE', 'para quién son los tokens (grafo-abierto)', 'whom the tokens are for'],
  [
    'GRAFO_KEYS',
    'carpeta de las claves de firma, la misma para todos los nodos (keys, en la de datos)',
    'folder of the signing keys, the same for all hubs (keys, in the data folder)',
  ],
] as const;
