// The campaign on a map: at each place the signs of what is told to have happened there, arrows for movements
// whose ends are both named, and thin lines that join the places of one force in the order of its dates. What
// lies off the sheet, or nowhere, is counted and stays in the list below.

import {svg} from './dom.js';
import {dateWords} from './edtf.js';
import {arrivalsOf, placeOfDeed, waysOf} from './campaign-deeds.js';
import {label, line, mark, round, sheet, widthOf} from './drawing.js';
import {glyph} from './glyphs.js';
import {shorten} from './values.js';
import {INSET, groundOf, mapFor, scaleBar} from './map-ground.js';
import {placeLabels} from './map-labels.js';
import {currentLanguage, term} from './words-of-ui.js';

/** Too wide to stand at a point. */
const OUTLINES = new Set(['country', 'region', 'province', 'district', 'land', 'railway']);
const WATERS = new Set(['sea', 'bay', 'lake', 'strait', 'river']);
const MOST_OTHERS = 24;
const STEP = 15;
const IN_ROW = 8;
const MOST_SIGNS = 24;
const MOST_PLACES = 120;

/** The deeds that have a place on a sheet, by place: [{place, deeds}], the most told first. */
export function placed(deeds, holds) {
  const places = new Map();
  for (const deed of deeds) {
    const narrow = arrivalsOf(deed);
    for (const place of narrow.length > 0 ? narrow : [placeOfDeed(deed)].filter(Boolean)) {
      if (!holds(place)) continue;
      if (!places.has(place.spot)) places.set(place.spot, {place, names: new Map(), deeds: []});
      const here = places.get(place.spot);
      here.names.set(place.name, (here.names.get(place.name) ?? 0) + 1);
      if (!here.deeds.includes(deed)) here.deeds.push(deed);
    }
  }
  for (const one of places.values()) one.name = usual(one.names);
  return [...places.values()].sort((a, b) => b.deeds.length - a.deeds.length || (a.name < b.name ? -1 : 1));
}

/** The name that most deeds give, then the shortest: a town before its station. */
function usual(names) {
  return [...names].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0][0];
}

/** The map at a width. */
export function campaignMap(dossier, deeds, width) {
  const map = mapFor(width);
  const at = place => map.project([place.lon, place.lat]);
  const places = placed(deeds, place => map.holds(at(place)));
  const told = places.slice(0, MOST_PLACES).map(one => blockOf(one, at(one.place)));
  const blocks = [...told, ...others(dossier, new Set(places.map(one => one.place.spot)), map, at)];
  const corners = placeLabels(blocks, {...map, inset: INSET + 3});
  return sheet(
    'campaign',
    map.width,
    map.height,
    groundOf(map),
    ways(deeds, map, at),
    svg('g', {'aria-hidden': 'true'}, blocks.map((block, i) => block.optional && !corners[i].crowded && other(block, corners[i]))),
    svg('g', {}, told.map((block, i) => tie(block, corners[i]))),
    svg('g', {}, told.map((block, i) => town(block, corners[i]))),
    scaleBar(map)
  );
}

function blockOf({place, deeds: all, name: whole}, [x, y]) {
  const deeds = all.slice(0, MOST_SIGNS);
  const sorted = [...deeds].sort((a, b) => (a.date?.min ?? 1e15) - (b.date?.min ?? 1e15));
  const dated = sorted.filter(deed => deed.date);
  const name = shorten(whole, 30);
  const when = dated.length > 0 ? dateWords(dated[0].edtf) : '';
  const row = Math.min(IN_ROW, deeds.length) * STEP;
  const size = place.wide ? 11 : 12.5;
  return {
    x,
    y,
    place,
    deeds: sorted,
    name,
    when,
    size,
    width: Math.max(widthOf(name, size) * (place.wide ? 1.25 : 1), widthOf(when, 10), row) + 4,
    height: size + 3 + (when ? 12 : 0) + Math.ceil(deeds.length / IN_ROW) * STEP
  };
}

/** Places that the accounts name beside those of the campaign, so that one sees where one is; the most named first. */
function others(dossier, told, map, at) {
  const language = dossier.languageOfPlaces(currentLanguage());
  return dossier.entities
    .filter(({place}) => place && !OUTLINES.has(place.kind) && !told.has(`${place.lat} ${place.lon}`) && map.holds(at(place)))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .filter(({place}, i, all) => all.findIndex(one => one.place.lat === place.lat && one.place.lon === place.lon) === i)
    .slice(0, MOST_OTHERS)
    .map(({id, place}) => {
      const [x, y] = at(place);
      const name = dossier.nameIn(id, language);
      return {x, y, name: shorten(name, 24), optional: true, water: WATERS.has(place.kind), width: widthOf(shorten(name, 24), WATERS.has(place.kind) ? 12.5 : 10.5) + 4, height: 13};
    });
}

function other({x, y, name, water, width}, {left, top}) {
  if (water) return label(left + width / 2, top + 10, name, {class: 'water-name', 'text-anchor': 'middle'});
  const toLeft = left + width / 2 < x - width / 4;
  return [
    svg('circle.other-dot', {cx: round(x), cy: round(y), r: 1.8}),
    label(toLeft ? left + width - 2 : left + 2, top + 10, name, {class: 'other-name', 'text-anchor': toLeft ? 'end' : 'start'})
  ];
}

/** A line from a place to its name where that stands far off. */
function tie({x, y, width, height}, {left, top, away}) {
  if (!away) return null;
  const toX = Math.min(left + width, Math.max(left, x));
  const toY = Math.min(top + height, Math.max(top, y));
  return line(x, y, toX, toY, {class: 'tie'});
}

function town(block, {left, top}) {
  const {x, y, place, deeds, name, when, size, width} = block;
  const toLeft = left + width / 2 < x - width / 4;
  const edge = toLeft ? left + width - 2 : left + 2;
  const side = {'text-anchor': toLeft ? 'end' : 'start'};
  const row = top + size + (when ? 14 : 2);
  return svg(
    'g.town',
    {class: place.wide ? 'is-wide' : ''},
    place.wide ? null : svg('circle.town-dot', {cx: round(x), cy: round(y), r: 3}),
    label(edge, top + size - 1, name, {class: 'town-name', ...side}),
    when && label(edge, top + size + 10, when, {class: 'town-when', ...side}),
    deeds.map((deed, i) => {
      const inRow = Math.min(IN_ROW, deeds.length - Math.floor(i / IN_ROW) * IN_ROW);
      const from = toLeft ? edge - inRow * STEP : edge;
      return sign(deed, from + (i % IN_ROW) * STEP + STEP / 2, row + Math.floor(i / IN_ROW) * STEP + STEP / 2);
    })
  );
}

function sign(deed, x, y) {
  return mark([deed.claim], wordsOf(deed), {'data-deed': deed.claim.id, class: `deed is-${deed.claim.modality}`}, glyph(deed.kind, x, y));
}

/** What a deed's mark says: what, who, when, in whose account, and the words. */
export function wordsOf(deed) {
  const {claim} = deed;
  return [
    [term('systemKind', deed.kind), deed.who].filter(Boolean).join(': '),
    dateWords(deed.edtf),
    `${claim.source.siglum} «${shorten(claim.source.reading(claim.start, claim.end), 140)}»`
  ].join(' · ');
}

/** Movements from a place to a place as arrows; the way of a force through its dates as a thin line. */
function ways(deeds, map, at) {
  const onSheet = place => map.holds(at(place));
  const arrows = deeds.flatMap(deed => {
    const from = deed.stops.find(stop => stop.role === 'from' && !stop.place.wide)?.place;
    const to = deed.stops.find(stop => (stop.role === 'to' || stop.role === 'place') && !stop.place.wide)?.place;
    return from && to && from.id !== to.id && onSheet(from) && onSheet(to) ? [{deed, from, to}] : [];
  });
  return svg(
    'g',
    {},
    svg(
      'defs',
      {},
      svg(
        'marker',
        {id: 'arrow-head', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse'},
        svg('path.arrow-head', {d: 'M0.5 0.5L7.5 4L0.5 7.5Z'})
      )
    ),
    waysOf(deeds)
      .filter(({from, to}) => onSheet(from.place) && onSheet(to.place))
      .map(({name, from, to}) =>
        svg(
          'path.way',
          {d: bent(at(from.place), at(to.place)), 'data-deed': to.deed.claim.id, 'marker-end': 'url(#arrow-head)'},
          svg('title', {}, `${name}: ${from.place.name} → ${to.place.name}`)
        )
      ),
    arrows.map(({deed, from, to}) =>
      mark(
        [deed.claim],
        wordsOf(deed),
        {class: `deed is-${deed.claim.modality}`, 'data-deed': deed.claim.id},
        svg('path.arrow-ground', {d: bent(at(from), at(to))}),
        svg('path.arrow', {d: bent(at(from), at(to)), 'marker-end': 'url(#arrow-head)'})
      )
    )
  );
}

/** A line that bends a little to the right, so that going and coming back are two lines; it ends before the place. */
function bent([x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const bend = Math.min(26, length * 0.14);
  const [mx, my] = [(x1 + x2) / 2 - uy * bend, (y1 + y2) / 2 + ux * bend];
  const [ex, ey] = [x2 - ux * 6, y2 - uy * 6];
  return `M${round(x1 + ux * 5)} ${round(y1 + uy * 5)}Q${round(mx)} ${round(my)} ${round(ex)} ${round(ey)}`;
}
