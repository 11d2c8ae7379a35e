// The ground of a map: sea, land, the borders of today, the net of degrees, the scale and the frame. The
// shapes come with the page, cut to its region (data-map).

import {geoConicConformal, geoDistance, geoMercator, geoEqualEarth} from './d3-geo.js';
import {svg} from './dom.js';
import {label, line, round} from './drawing.js';
import {number, t} from './words-of-ui.js';

export const INSET = 22;
const EARTH_KM = 6371;
const LEAST_HEIGHT = 440;
const OF_WINDOW = 0.74;

let ground;

/** What the page carries of the earth; null where its dossier has no map. */
export function mapData() {
  ground ??= JSON.parse(document.getElementById('data-map')?.textContent || 'null') ?? false;
  return ground || null;
}

/** A sheet no wider than this, and no higher than a window shows beside the controls of the replay. */
export function mapFor(widest) {
  const most = Math.max(LEAST_HEIGHT, window.innerHeight * OF_WINDOW);
  const map = mapOf(widest);
  return map.height <= most ? map : mapOf(Math.round(2 * INSET + ((widest - 2 * INSET) * (most - 2 * INSET)) / (map.height - 2 * INSET)));
}

/** A projection that fits the sheet, with its height for a width: {project, width, height, holds}. */
function mapOf(width) {
  const [west, south, east, north] = mapData().sheet;
  const middle = (west + east) / 2;
  const base = projection(west, south, east, north).rotate([-middle, 0]);
  const edge = {type: 'MultiPoint', coordinates: rim(west, south, east, north)};
  base.fitWidth(width - 2 * INSET, edge);
  const [, [, bottom]] = bounds(base, edge.coordinates);
  const height = Math.round(bottom) + 2 * INSET;
  const [x, y] = base.translate();
  base.translate([x + INSET, y + INSET]);
  const holds = ([px, py]) => px >= INSET && px <= width - INSET && py >= INSET && py <= height - INSET;
  return {project: base, width, height, holds, sheet: {west, south, east, north}};
}

/** Conformal cones for a region away from the equator, Mercator about it, the whole earth in equal areas. */
function projection(west, south, east, north) {
  if (east - west > 100 || north - south > 80) return geoEqualEarth();
  if (south < 12 && north > -12) return geoMercator();
  const sixth = (north - south) / 6;
  return geoConicConformal().parallels([south + sixth, north - sixth]);
}

function rim(west, south, east, north) {
  const points = [];
  for (let i = 0; i <= 24; i++) {
    const [x, y] = [west + ((east - west) * i) / 24, south + ((north - south) * i) / 24];
    points.push([x, south], [x, north], [west, y], [east, y]);
  }
  return points;
}

function bounds(project, points) {
  const at = points.map(project);
  return [
    [Math.min(...at.map(p => p[0])), Math.min(...at.map(p => p[1]))],
    [Math.max(...at.map(p => p[0])), Math.max(...at.map(p => p[1]))]
  ];
}

/** All that lies under the marks. */
export function groundOf(map) {
  const {land, borders, railways = []} = mapData();
  const shape = paths(map, land, true);
  const {width, height} = map;
  return [
    svg('defs', {}, svg('clipPath', {id: 'map-frame'}, svg('rect', frame(map)))),
    svg('rect.sea', frame(map)),
    svg(
      'g',
      {'clip-path': 'url(#map-frame)', 'aria-hidden': 'true'},
      [11, 7.5, 4].map(w => svg('path.water-line', {d: shape, 'stroke-width': w})),
      svg('path.land', {d: shape, 'fill-rule': 'evenodd'}),
      net(map),
      svg('path.border', {d: paths(map, borders, false)}),
      svg('path.railway', {d: paths(map, railways, false)})
    ),
    svg('rect.neat', frame(map)),
    svg('rect.neat.is-outer', {x: 4, y: 4, width: width - 8, height: height - 8}),
    degrees(map)
  ];
}

function frame({width, height}) {
  return {x: INSET, y: INSET, width: width - 2 * INSET, height: height - 2 * INSET};
}

/** Steps from point to point, as the page carries them, as the path of a drawing. */
function paths({project}, lines, closed) {
  const unit = mapData().unit;
  return lines
    .map(steps => {
      let [x, y, d, last] = [0, 0, '', ''];
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i];
        y += steps[i + 1];
        const [px, py] = project([x / unit, y / unit]);
        const point = `${round(px)} ${round(py)}`;
        if (point !== last) d += (d === '' ? 'M' : 'L') + point;
        last = point;
      }
      return closed ? `${d}Z` : d;
    })
    .join('');
}

const EVERY = [0.25, 0.5, 1, 2, 5, 10, 20, 30];

function every(size) {
  return EVERY.find(step => size / step <= 7) ?? 45;
}

function multiples(from, to) {
  const step = every(to - from);
  const list = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) list.push(at);
  return list;
}

/** The meridians and parallels. */
function net({project, sheet: {west, south, east, north}}) {
  const [x, y] = [(east - west) * 0.3, (north - south) * 0.3];
  const run = (point, from, to) =>
    Array.from({length: 41}, (_, i) => project(point(from + ((to - from) * i) / 40)).map(round).join(' ')).join('L');
  const d = [
    ...multiples(west - x, east + x).map(lon => run(at => [lon, at], Math.max(-89, south - y), Math.min(89, north + y))),
    ...multiples(Math.max(-89, south - y), Math.min(89, north + y)).map(lat => run(at => [at, lat], west - x, east + x))
  ];
  return svg('path.net', {d: d.map(one => `M${one}`).join('')});
}

/** The degrees along the frame: where each meridian meets the bottom and each parallel the left. */
function degrees({project, width, height, sheet: {west, south, east, north}}) {
  const y = height - INSET;
  const along = (list, point, axis, edge) =>
    list.map(value => {
      let [low, high] = axis === 1 ? [south - (north - south), north + (north - south)] : [west - (east - west), east + (east - west)];
      const rising = project(point(value, high))[axis] > project(point(value, low))[axis];
      for (let i = 0; i < 40; i++) {
        const mid = (low + high) / 2;
        if (project(point(value, mid))[axis] < edge === rising) low = mid;
        else high = mid;
      }
      return project(point(value, (low + high) / 2));
    });
  const meridians = multiples(west, east);
  const parallels = multiples(south, north);
  return svg(
    'g.degrees',
    {'aria-hidden': 'true'},
    along(meridians, (v, at) => [v, Math.max(-89, Math.min(89, at))], 1, y).map(
      ([x], i) => x > INSET + 12 && x < width - INSET - 12 && label(x, height - 9, degree(meridians[i], 'E', 'W'), {'text-anchor': 'middle'})
    ),
    along(parallels, (v, at) => [at, v], 0, INSET).map(
      ([, py], i) =>
        py > INSET + 12 &&
        py < height - INSET - 12 &&
        svg('text', {transform: `translate(16 ${round(py)}) rotate(-90)`, 'text-anchor': 'middle'}, degree(parallels[i], 'N', 'S'))
    )
  );
}

function degree(value, plus, minus) {
  const turned = value > 180 ? value - 360 : value < -180 ? value + 360 : value;
  return `${number(Math.abs(turned))}° ${t(`drawing.${turned < 0 ? minus : plus}`)}`;
}

/** The scale in kilometres, at the lower right. */
export function scaleBar({project, width, height}) {
  const y = height - INSET - 14;
  const from = project.invert([width / 2, height / 2]);
  const to = project.invert([width / 2 + 100, height / 2]);
  const perKm = 100 / (geoDistance(from, to) * EARTH_KM);
  const km = [5, 10, 20, 50, 100, 200, 500, 1000, 2000].findLast(n => n * perKm < width / 5) ?? 5;
  const right = width - INSET - 14;
  const left = right - km * perKm;
  return svg(
    'g.scale-bar',
    {'aria-hidden': 'true'},
    svg('rect.scale-ground', {x: round(left - 8), y: y - 16, width: round(km * perKm + 16), height: 24}),
    line(left, y, right, y, {class: 'scale-line'}),
    line(left, y - 4, left, y + 4, {class: 'scale-line'}),
    line(right, y - 4, right, y + 4, {class: 'scale-line'}),
    line((left + right) / 2, y - 2, (left + right) / 2, y + 2, {class: 'scale-line'}),
    label((left + right) / 2, y - 5, t('drawing.km', {n: km}), {'text-anchor': 'middle'})
  );
}

/** How far two places lie from each other, in kilometres, straight over the ground. */
export function kilometres(a, b) {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_KM;
}
