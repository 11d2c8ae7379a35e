// Distance against time along a line of places, as a railway's working timetable is drawn: places down the
// side, time across. The steeper a force's line, the faster it went; a bar is as long as its time is uncertain.
// The line of places is the longest axis of where the dated deeds lie; distances are straight over the ground.

import {svg} from './dom.js';
import {DAY, dateWords} from './edtf.js';
import {arrivalsOf, waysOf} from './campaign-deeds.js';
import {wordsOf} from './campaign-map.js';
import {cutTo, label, line, mark, round, sheet} from './drawing.js';
import {glyph} from './glyphs.js';
import {kilometres} from './map-ground.js';
import {spanOf, timeAxis, timeScale} from './time-axis.js';
import {t} from './words-of-ui.js';

const LONGEST = 12 * DAY;
const TOP = 34;
const KM_RAD = 6371 * (Math.PI / 180);
const FEWEST = 3;

/** The arrivals that can be drawn: at places, dated to some days; the densest stretch of time that holds most. */
export function arrivals(deeds) {
  const all = deeds.flatMap(deed =>
    deed.date && deed.date.max - deed.date.min < LONGEST ? arrivalsOf(deed).map(place => ({deed, place})) : []
  );
  return dense(all);
}

/** Without what lies months away from all the rest: the longest run without a gap of more than three weeks. */
function dense(all) {
  const runs = [[]];
  for (const one of all) {
    const last = runs.at(-1).at(-1);
    if (last && one.deed.date.min - last.deed.date.min > 21 * DAY) runs.push([]);
    runs.at(-1).push(one);
  }
  return runs.sort((a, b) => new Set(b.map(one => one.place.spot)).size - new Set(a.map(one => one.place.spot)).size)[0];
}

/** Whether there is enough for the drawing: some places, at some times. */
export function hasDistanceTime(deeds) {
  const list = arrivals(deeds);
  return new Set(list.map(one => one.place.spot)).size >= FEWEST && new Set(list.map(one => one.deed.edtf)).size > 1;
}

/** The places along their longest axis: [{place, km}], from the one that is reached first. */
export function lineOf(list) {
  const places = [...new Map([...list].reverse().map(({place}) => [place.spot, place])).values()];
  const [lat, lon] = ['lat', 'lon'].map(key => places.reduce((sum, place) => sum + place[key], 0) / places.length);
  const shrink = Math.cos((lat * Math.PI) / 180);
  const points = places.map(place => [(place.lon - lon) * shrink * KM_RAD, (place.lat - lat) * KM_RAD]);
  const [xx, xy, yy] = [0, 1, 2].map(k => points.reduce((sum, [x, y]) => sum + [x * x, x * y, y * y][k], 0));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const along = points.map(([x, y]) => x * Math.cos(angle) + y * Math.sin(angle));
  const first = along[places.findIndex(place => place.spot === list[0].place.spot)];
  const sign = first <= (Math.min(...along) + Math.max(...along)) / 2 ? 1 : -1;
  const least = Math.min(...along.map(km => km * sign));
  return places.map((place, i) => ({place, km: along[i] * sign - least})).sort((a, b) => a.km - b.km);
}

export function distanceTime(deeds, width) {
  const list = arrivals(deeds);
  const places = lineOf(list);
  const left = Math.min(170, width * 0.2);
  const span = spanOf(list.map(one => one.deed.date));
  const at = timeScale(span, left, width - 16);
  const height = Math.max(240, Math.min(520, places.length * 34 + TOP + 20));
  const down = downOf(places, height);
  return sheet(
    'distanceTime',
    width,
    height,
    timeAxis(at, TOP, height - 8),
    rows(places, down, left, width),
    ways(deeds, list, at, down),
    list.map(one => arrival(one, at, down))
  );
}

/** Where each place stands: by its distance, but never nearer to the last than letters need. */
function downOf(places, height) {
  const [top, bottom] = [TOP + 22, height - 24];
  const most = places.at(-1).km || 1;
  const least = Math.min(17, (bottom - top) / places.length);
  const ys = [];
  for (const {km} of places) ys.push(Math.max(top + (km / most) * (bottom - top), (ys.at(-1) ?? -1e9) + least));
  const over = Math.max(0, ys.at(-1) - bottom);
  for (let i = ys.length - 1, limit = bottom; over > 0 && i >= 0 && ys[i] > limit; i--, limit -= least) ys[i] = limit;
  return new Map(places.map(({place}, i) => [place.spot, ys[i]]));
}

function rows(places, down, left, width) {
  return svg(
    'g',
    {},
    places.map(({place, km}) => {
      const y = down.get(place.spot);
      const distance = t('drawing.km', {n: Math.round(km)});
      return [
        line(left, y, width - 16, y, {class: 'row-line'}),
        label(left - 58, y + 4, cutTo(place.name, left - 60, 12), {class: 'row-name', 'text-anchor': 'end'}),
        label(left - 8, y + 4, distance, {class: 'row-note', 'text-anchor': 'end'})
      ];
    })
  );
}

function arrival({deed, place}, at, down) {
  const y = down.get(place.spot);
  const [from, to] = [at(deed.date.min), at(deed.date.max)];
  const exact = to - from < 3;
  return mark(
    [deed.claim],
    `${place.name}: ${wordsOf(deed)}`,
    {class: `deed is-${deed.claim.modality}${isFlagged(deed) ? ' is-flagged' : ''}`},
    exact ? null : svg('rect.interval', {x: round(from), y: y - 3, width: round(Math.max(2, to - from)), height: 6, rx: 3}),
    glyph(deed.kind, (from + to) / 2, y)
  );
}

function isFlagged({entry}) {
  return (entry.checks ?? []).some(check => /speed|скорост/i.test(check.check) && check.result === 'fails');
}

/** The line of each force, with its speed where both ends are known to the day. */
function ways(deeds, list, at, down) {
  const drawn = new Set(list.map(one => one.deed));
  return waysOf(deeds)
    .filter(({from, to}) => drawn.has(from.deed) && drawn.has(to.deed))
    .map(({name, from, to}) => {
      const [x1, x2] = [middle(from), middle(to)].map(at);
      const [y1, y2] = [from, to].map(stop => down.get(stop.place.spot));
      return svg(
        'g.way-in-time',
        {class: isFlagged(to.deed) ? 'is-flagged' : ''},
        line(x1, y1, x2, y2, {class: 'way'}),
        label((x1 + x2) / 2 + 6, (y1 + y2) / 2, speed(from, to), {class: 'row-note'}),
        svg('title', {}, `${name}: ${from.place.name} → ${to.place.name}, ${dateWords(from.deed.edtf)} – ${dateWords(to.deed.edtf)}`)
      );
    });
}

function middle({deed: {date}}) {
  return (date.min + date.max) / 2;
}

function speed(from, to) {
  const days = (middle(to) - middle(from)) / DAY;
  const km = kilometres(from.place, to.place);
  if (days <= 0 || km < 1) return '';
  if (days < 1) return t('drawing.perHour', {n: Math.round(km / (days * 24))});
  return t('drawing.perDay', {n: Math.round(km / days)});
}
