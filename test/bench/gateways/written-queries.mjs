/** The two queries of the town as somebody would write them by hand over any way to ask a subgraph. */

export async function answerSmall(ask, { tag }) {
  const { me } = await ask('people', 'query($tag: String) { me(tag: $tag) { id name } }', { tag });
  const [{ comments }] = await entities(
    ask,
    'comments',
    'Person',
    [{ id: me.id }],
    '{ comments(tag: $tag) { id body } }',
    tag,
  );
  return { me: { id: me.id, name: me.name, comments } };
}

export async function answerBig(ask, { tag }) {
  const get = (subgraph, type, keys, fields) => entities(ask, subgraph, type, keys, fields, tag);
  const [{ people }, { works }] = await Promise.all([
    ask('people', 'query($tag: String) { people(tag: $tag) { id name(tag: $tag) handle born } }', { tag }),
    ask(
      'works',
      'query($tag: String) { works(first: 5, tag: $tag) { code name(tag: $tag) cost inhabitants } }',
      {
        tag,
      },
    ),
  ]);
  const [{ ofPeople, ofWorks }, money] = await Promise.all([
    ask('comments', COMMENTS, {
      people: people.map(({ id }) => ({ __typename: 'Person', id })),
      works: works.map(({ code }) => ({ __typename: 'Work', code })),
      tag,
    }),
    get('money', 'Work', works.map(withRequired), '{ isFunded(tag: $tag) costPerHead }'),
  ]);
  const said = ofPeople.flatMap(({ comments }) => comments.map(({ work }) => work));
  const authors = [...said, ...ofWorks].flatMap(({ comments }) => comments.map(({ author }) => author));
  const named = authors.flatMap(({ comments }) => comments.map(({ work }) => work.code));
  const saidCodes = unique(said.map(({ code }) => code));
  const codes = unique([...saidCodes, ...named]);
  const authorIds = unique(authors.map(({ id }) => id));
  const [foundWorks, foundAuthors] = await Promise.all([
    get(
      'works',
      'Work',
      codes.map((code) => ({ code })),
      '{ name(tag: $tag) cost inhabitants }',
    ),
    get(
      'people',
      'Person',
      authorIds.map((id) => ({ id })),
      '{ name(tag: $tag) handle }',
    ),
  ]);
  const workAt = new Map(zip(codes, foundWorks));
  const authorAt = new Map(zip(authorIds, foundAuthors));
  const required = saidCodes.map((code) => withRequired({ code, ...workAt.get(code) }));
  const saidMoney = new Map(
    zip(saidCodes, await get('money', 'Work', required, '{ isFunded(tag: $tag) costPerHead }')),
  );

  const shortComment = ({ id, body, work: { code } }) => ({
    id,
    body,
    work: { code, name: workAt.get(code).name },
  });
  const longComment = ({ id, body, author }) => {
    const { name, handle } = authorAt.get(author.id);
    return { id, body, author: { id: author.id, name, handle, comments: author.comments.map(shortComment) } };
  };
  const wholeWork = ({ code, comments }) => {
    const { name, cost } = workAt.get(code);
    const { isFunded, costPerHead } = saidMoney.get(code);
    return { code, name, cost, isFunded, costPerHead, comments: comments.map(longComment) };
  };
  return {
    people: people.map(({ id, name, handle, born }, at) => ({
      id,
      name,
      handle,
      born,
      comments: ofPeople[at].comments.map((each) => ({
        id: each.id,
        body: each.body,
        work: wholeWork(each.work),
      })),
    })),
    works: works.map(({ code, name, cost }, at) => ({
      code,
      name,
      cost,
      ...money[at],
      comments: ofWorks[at].comments.map(longComment),
    })),
  };
}

const AUTHOR = 'author { id comments { id body work { code } } }';
const COMMENTS = `query($people: [_Any!]!, $works: [_Any!]!, $tag: String) {
  ofPeople: _entities(representations: $people) {
    ... on Person { comments(tag: $tag) { id body work { code comments { id body ${AUTHOR} } } } }
  }
  ofWorks: _entities(representations: $works) { ... on Work { comments(tag: $tag) { id body ${AUTHOR} } } }
}`;

async function entities(ask, subgraph, type, keys, fields, tag) {
  const query = `query($r: [_Any!]!, $tag: String) { _entities(representations: $r) { ... on ${type} ${fields} } }`;
  const r = keys.map((key) => ({ __typename: type, ...key }));
  return (await ask(subgraph, query, { r, tag }))._entities;
}

const withRequired = ({ code, cost, inhabitants }) => ({ code, cost, inhabitants });
const unique = (values) => [...new Set(values)];
const zip = (keys, values) => keys.map((key, at) => [key, values[at]]);
