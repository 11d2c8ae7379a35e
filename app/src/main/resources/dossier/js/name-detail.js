// One entity: its names per account, why its mentions were joined, what is only proposed, and its claims.

import {h} from './dom.js';
import {claimItem, forms} from './claim-item.js';
import {siglum} from './labels.js';
import {link} from './state.js';
import {number, said, t, term} from './words-of-ui.js';

const MOST = 60;

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
      h('dd', {}, joins(entity.joins ?? [], 'from', 'names.noJoins')),
      h('dt', {}, t('names.proposed')),
      h(
        'dd',
        {},
        joins(
          (entity.proposed ?? []).map(p => ({...p, with: dossier.nameOf(p.with) || p.with})),
          'with',
          'names.noProposed'
        )
      )
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

function joins(list, key, none) {
  if (list.length === 0) return h('span.quiet', {}, t(none));
  return h(
    'ul.plain',
    {},
    list
      .slice(0, 20)
      .map(join =>
        h('li', {}, h('b', {}, said(join[key])), ` — ${term('reason', said(join.reason))} `, strength(join.strength))
      )
  );
}

function strength(value) {
  return typeof value === 'number'
    ? h('span.quiet', {title: t('names.strength')}, number(value))
    : value && h('span.quiet', {}, term('strength', value));
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
