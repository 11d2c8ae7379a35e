// One entity: its names per account, why its mentions were joined, what is only proposed, and its claims.

import {h} from './dom.js';
import {claimItem, forms} from './claim-item.js';
import {inWords, siglum} from './labels.js';
import {link, opening} from './state.js';
import {number, said, t, term} from './words-of-ui.js';

const MOST = 60;
const MOST_REASONS = 20;

export function nameDetail(dossier, entity) {
  const mentions = dossier.mentionsOf.get(entity.id) ?? [];
  const parent = dossier.entity.get(entity.parent);
  return h(
    'article.name-detail',
    {'aria-label': entity.name},
    h(
      'header',
      {},
      h('h2', {}, entity.name),
      h('span.quiet', {}, term('mentionType', entity.type)),
      h('a.icon-button', {...link({name: ''}), 'aria-label': t('names.close'), title: t('names.close')}, '×')
    ),
    h(
      'dl.card-rows',
      {},
      h('dt', {}, t('names.perAccount')),
      h('dd', {}, perAccount(dossier, entity, mentions)),
      parent && [h('dt', {}, t('names.parent')), h('dd', {}, h('a', link({name: parent.id}), parent.name))],
      entity.place && [
        h('dt', {}, t('names.place')),
        h(
          'dd',
          {},
          `${number(entity.place.lat)}, ${number(entity.place.lon)}`,
          h('span.quiet', {}, ` ${entity.place.source ?? ''}`)
        )
      ],
      h('dt', {}, t('names.joins')),
      h('dd', {}, reasons(entity.joins ?? [], join => joined(dossier, join), 'names.noJoins')),
      h('dt', {}, t('names.proposed')),
      h('dd', {}, reasons(entity.proposed ?? [], proposal => proposed(dossier, proposal), 'names.noProposed'))
    ),
    claims(dossier, entity)
  );
}

function perAccount(dossier, entity, mentions) {
  if (mentions.length === 0) return (entity.names ?? []).map(name => name.text).join(', ');
  return h(
    'ul.plain',
    {},
    dossier.sources.map(source =>
      h(
        'li',
        {},
        siglum(source),
        ' ',
        forms(
          mentions.filter(m => m.source === source),
          12
        )
      )
    )
  );
}

function reasons(list, what, none) {
  if (list.length === 0) return h('span.quiet', {}, t(none));
  return h(
    'ul.plain.reasons',
    {},
    list.slice(0, MOST_REASONS).map(one =>
      h('li', {}, what(one), ` — ${inWords('reason', said(one.reason))} `, strength(one.strength))
    ),
    list.length > MOST_REASONS && h('li.note', {}, t('cell.more', {n: list.length - MOST_REASONS}))
  );
}

/** The mention that was joined, as a link to its words. */
function joined(dossier, {from}) {
  const mention = dossier.mention.get(from);
  if (!mention) return h('b', {}, dossier.nameOf(from) || String(said(from)));
  const words = mention.source.reading(mention.start, mention.end);
  return [siglum(mention.source), ' ', h('a.form', link(opening(mention.source, mention, {mention: mention.id})), words)];
}

/** The entity it may be, as a link to it. */
function proposed(dossier, proposal) {
  const name = dossier.nameOf(proposal.with);
  return name ? h('a', link({name: proposal.with}), name) : h('b', {}, String(proposal.with));
}

/** How much a reason weighs: in words of a scale, the figure beside it. */
function strength(value) {
  if (typeof value !== 'number') return value && h('span.quiet', {}, term('strength', value));
  const word = value >= 0.9 ? 'strong' : value >= 0.6 ? 'fair' : 'weak';
  return h('span.quiet', {title: t('names.strength')}, `(${t(`strength.${word}`)}, ${number(value)})`);
}

function claims(dossier, entity) {
  const list = dossier.claimsNaming(entity.id);
  if (list.length === 0) return h('p.note', {}, t('names.noClaims'));
  const filter = entity.type === 'LOC' ? {where: entity.id} : {who: entity.id};
  return h(
    'section',
    {},
    h(
      'h3',
      {},
      t('names.claims', {n: list.length}),
      ' ',
      h('a.link-button', link({view: 'parallel', name: '', ...filter}), t('names.inTable'))
    ),
    h(
      'ul.claim-list',
      {},
      list.slice(0, MOST).map(claim => claimItem(claim))
    ),
    list.length > MOST && h('p.note', {}, t('cell.more', {n: list.length - MOST}))
  );
}
