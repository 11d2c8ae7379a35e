// The campaign drawn twice: on the map, to be played from day to day, and as distance against time.

import {h, svg} from './dom.js';
import {deedsOf} from './campaign-deeds.js';
import {campaignMap, placed} from './campaign-map.js';
import {replay} from './campaign-replay.js';
import {arrivals, distanceTime, hasDistanceTime} from './distance-time.js';
import {drawing, noDrawing} from './drawing.js';
import {DEEDS, glyph} from './glyphs.js';
import {mapData, mapFor} from './map-ground.js';
import {state} from './state.js';
import {t, term} from './words-of-ui.js';

let shown = null;

/** Both drawings, each or the reason why there is none. */
export function campaign(dossier, entries, all) {
  shown = null;
  const deployed = all.filter(({entry}) => entry.system === 'S6' && entry.kind === 'deployment');
  const deeds = deedsOf(dossier, [...entries, ...deployed]);
  return [
    mapData() ? mapFigure(dossier, deeds) : noDrawing('campaign'),
    hasDistanceTime(deeds)
      ? drawing('distanceTime', width => distanceTime(deeds, width), {legend: legend(arrivals(deeds).map(one => one.deed))})
      : noDrawing('distanceTime')
  ];
}

/** Shows on the map the moment that the address holds. */
export function showMoment(at) {
  shown?.show(at);
}

function mapFigure(dossier, deeds) {
  const map = mapFor(1000);
  const onSheet = place => map.holds(map.project([place.lon, place.lat]));
  const on = new Set(placed(deeds, onSheet).flatMap(one => one.deeds));
  const off = [...new Set(deeds.flatMap(deed => deed.stops.map(stop => stop.place)).filter(place => !onSheet(place)).map(place => place.name))];
  const holder = h('div');
  const control = replay(deeds.filter(deed => on.has(deed)), holder);
  const figure = drawing(
    'campaign',
    width => {
      queueMicrotask(() => control?.show(state().at));
      return campaignMap(dossier, deeds, width);
    },
    {
      tools: control?.element,
      legend: legend([...on]),
      after: h(
        'p.note.drawing-after',
        {},
        t('drawing.onMap', {n: on.size, all: deeds.length}),
        off.length > 0 && ` ${t('drawing.offSheet', {names: off.slice(0, 8).join(', ')})}`,
        ` ${t('drawing.ground')}`
      )
    }
  );
  holder.append(figure);
  shown = control;
  return holder;
}

/** The signs that are drawn. */
function legend(deeds) {
  const kinds = DEEDS.filter(kind => deeds.some(deed => deed.kind === kind));
  return h(
    'ul.drawing-legend',
    {'aria-label': t('legend.title')},
    kinds.map(kind =>
      h('li', {}, svg('svg.legend-sign', {viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': 'true'}, glyph(kind, 0, 0)), term('systemKind', kind))
    )
  );
}
