// The search page. Its state is in its address, by the names of the API; every text from the
// archive is set as text, never as HTML.

import { showNames } from './names.js';
import { suggest } from './suggest.js';

const FACETS = [
  { name: 'country', title: 'Country', show: 10 },
  { name: 'topic', title: 'Topic', show: 12, between: '/' },
  { name: 'source', title: 'Source', show: 8 },
  { name: 'date', title: 'Date', show: 12, between: '-' },
  { name: 'language', title: 'Language', show: 8 },
];
// The archive's own fields, as the server wrote them into the page.
const OWN = (document.body.dataset.fields || '').split(' ').filter(Boolean);
for (const name of OWN) {
  const title = name[0].toUpperCase() + name.slice(1).replaceAll('_', ' ');
  FACETS.push({ name, title, show: 8 });
}
const FILTERS = [
  'country', 'topic', 'date', 'source', 'language', 'author', 'section', 'person', 'organization',
  'place', ...OWN,
];
const KNOWN = new Set([
  'q', 'in', 'match', 'names', 'not.name', 'from', 'to', 'sort', 'page', ...FILTERS,
  ...FILTERS.map((f) => 'not.' + f),
]);
const ORDERS = {
  relevance: 'best first', newest: 'newest first', oldest: 'oldest first',
  recent: 'best and most recent first',
};
const WINDOW = 10000;

const byId = (id) => document.getElementById(id);
const number = (n) => n.toLocaleString();

/** Places of trees that are unfolded, and facets that show more; forgotten with the page. */
const unfolded = new Set();
const longer = new Map();
let running = new AbortController();

/** Own fields that the index does not have yet, each with what the server says of it. */
const waiting = new Map();

/** Whether a request failed since it counts fields that wait; it is asked without them then. */
function waits(errors) {
  const before = waiting.size;
  for (const error of errors || []) {
    if (error.code !== 'reindex-needed' || error.parameter !== 'facet') continue;
    for (const name of OWN) {
      if (error.message.includes(`“${name}”`)) waiting.set(name, error);
    }
  }
  return waiting.size > before;
}

/** What is asked, as the address says; names the page does not know are left alone. */
function asked() {
  const given = new URLSearchParams(location.search);
  const known = new URLSearchParams();
  for (const [name, value] of given) {
    if (KNOWN.has(name) && value !== '') known.append(name, value);
  }
  return known;
}

function go(change) {
  const next = asked();
  change(next);
  const text = next.toString();
  history.pushState(null, '', text ? '?' + text : location.pathname);
  return load();
}

/** Takes one value of a name away and leaves its others. */
function remove(params, name, value) {
  const others = params.getAll(name).filter((v) => v !== value);
  params.delete(name);
  others.forEach((v) => params.append(name, v));
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A text with its matches marked, from plain text and ranges. */
function marked(text, ranges) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of ranges) {
    parts.append(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  parts.append(text.slice(at));
  return parts;
}

/** A date as precise as it is known; a plain date is no instant and does not shift. */
function day(date) {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number);
  const options = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (dayOfMonth) options.day = 'numeric';
  return new Intl.DateTimeFormat('en', options).format(
    new Date(Date.UTC(year, (month || 1) - 1, dayOfMonth || 1)));
}

/** The facets to ask for: each, and the places of trees that are chosen or unfolded. */
function facetsFor(params) {
  const names = [];
  for (const { name, show, between } of FACETS) {
    if (waiting.has(name)) continue;
    names.push(`${name}:${longer.get(name) || show}`);
    if (!between) continue;
    const places = new Set([...unfolded].filter((p) => p.startsWith(name + '/')));
    for (const value of params.getAll(name)) {
      const steps = value.split(between);
      steps.forEach((_, i) => places.add(`${name}/${steps.slice(0, i + 1).join(between)}`));
    }
    for (const place of places) {
      if (name !== 'date' || place.length < 'date/2025-12-21'.length) names.push(place + ':40');
    }
  }
  return names;
}

async function load(focus = false) {
  running.abort();
  running = new AbortController();
  const params = asked();
  fillForm(params);
  const query = new URLSearchParams(params);
  query.set('interval', 'auto');
  facetsFor(params).forEach((name) => query.append('facet', name));
  document.body.classList.add('busy');
  try {
    const answer = await fetch('v1/search?' + query, { signal: running.signal });
    const body = await answer.json();
    if (answer.ok) show(params, body);
    else if (waits(body.errors)) return load(focus);
    else showProblems(body);
  } catch (e) {
    if (e.name === 'AbortError') return;
    showProblems({ detail: 'The server does not answer.', errors: [] });
  }
  document.body.classList.remove('busy');
  if (focus) byId('results').focus();
}

function fillForm(params) {
  const q = params.get('q') || '';
  byId('q').value = q;
  byId('from').value = params.get('from') || '';
  byId('to').value = params.get('to') || '';
  byId('sort').value = params.get('sort') || '';
  document.title = q ? q + ' – Dateline' : 'Dateline';
  const plain = new URLSearchParams(params);
  plain.delete('page');
  byId('asCsv').href = 'v1/export?' + (plain.toString() && plain + '&') + 'format=csv&bom=true';
  byId('asJson').href = 'v1/search?' + params;
}

function show(params, result) {
  showChosen(params, result.facets || {});
  showOther(result.query.didYouMean);
  const took = result.partial ? 'at least ' : '';
  byId('status').textContent =
    `${took}${number(result.total)} ${result.total === 1 ? 'article' : 'articles'}, ` +
    `${ORDERS[result.sort]}, ` +
    `in ${result.tookMillis} ms`;
  showNames(byId('names'), params, result, go);
  showNotices(params, result);
  showTimeline(result.timeline);
  byId('hits').replaceChildren(...result.hits.map((hit) => hitOf(hit, params)));
  showPages(params, result);
  byId('facets').replaceChildren(
    ...FACETS.map((facet) => facetOf(facet, params, result.facets || {})));
}

function showProblems(problem) {
  byId('status').textContent = '';
  ['chosen', 'timeline', 'hits', 'pages'].forEach((id) => byId(id).replaceChildren());
  showChosen(asked(), {});
  showOther();
  showNames(byId('names'), asked(), undefined, go);
  const errors = (problem.errors || []).length ? problem.errors : [{ message: problem.detail }];
  byId('notices').replaceChildren(...errors.map(notice));
}

/** Another spelling that finds more, as a link to its search. */
function showOther(didYouMean) {
  const line = byId('other');
  line.hidden = !didYouMean;
  if (!didYouMean) {
    line.replaceChildren();
    return;
  }
  const { query, hits } = didYouMean;
  const change = (next) => { next.set('q', query); next.delete('page'); };
  const params = asked();
  change(params);
  const link = element('a', { href: '?' + params }, element('bdi', {}, query));
  link.onclick = (event) => {
    // A click with a key opens another tab, as it does elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(change);
  };
  line.replaceChildren('Did you mean ', link, '? ', element('span', { className: 'count' },
    `${number(hits)} ${hits === 1 ? 'article' : 'articles'}`));
}

/** A problem, with the query and its place there when it has one. */
function notice({ message, suggestion, start, end }) {
  const text = element('p', { className: 'notice', dir: 'auto' }, message || 'It failed.');
  if (suggestion) text.append(` Try: ${suggestion}`);
  const q = asked().get('q') || '';
  if (start < end && end <= q.length && end - start < q.length) {
    text.append(element('br'), element('code', { dir: 'auto' }, marked(q, [[start, end]])));
  }
  return text;
}

function showNotices(params, result) {
  const all = [...result.warnings, ...waiting.values()].map(notice);
  if (result.partial) {
    all.push(notice({ message: `The counts are lower bounds: ${result.partialReason}` }));
  }
  if (result.query.relaxed) {
    all.push(notice({ message: 'These articles have some of the words; the best come first.' }));
  }
  if (params.get('q') && result.query.understood !== params.get('q')) {
    all.push(element('p', { className: 'about', dir: 'auto' },
      'Understood as ', element('code', {}, result.query.understood)));
  }
  if (result.total === 0 && !params.toString()) {
    all.push(element('p', {}, 'The archive is empty. Add articles with ',
      element('code', {}, 'dateline index'), '.'));
  }
  byId('notices').replaceChildren(...all);
}

function showChosen(params, facets) {
  const labels = new Map();
  for (const [facet, { values }] of Object.entries(facets)) {
    values.forEach((v) => labels.set(facet.split('/')[0] + ' ' + v.value, v.label));
  }
  const chips = [];
  for (const [name, value] of params) {
    // Names have a line of their own.
    if (['q', 'sort', 'page', 'names', 'not.name'].includes(name)) continue;
    const label = labels.get(`${name} ${value}`) || value;
    const chip = element('button', { type: 'button' }, `${name}: `, element('bdi', {}, label), ' ×');
    chip.setAttribute('aria-label', `Remove ${name} ${label}`);
    chip.onclick = () => go((next) => { remove(next, name, value); next.delete('page'); });
    chips.push(element('li', {}, chip));
  }
  byId('chosen').replaceChildren(...chips);
}

function showTimeline(timeline) {
  const section = byId('timeline');
  const buckets = timeline ? timeline.buckets : [];
  if (buckets.length < 2) {
    section.replaceChildren();
    return;
  }
  const most = Math.max(...buckets.map((b) => b.count), 1);
  const precision = { year: 4, month: 7 }[timeline.interval] || 10;
  const bars = buckets.map((bucket) => {
    const bar = element('span');
    bar.style.height = `${bucket.count === 0 ? 0 : Math.max(3, (100 * bucket.count) / most)}%`;
    const name = (timeline.interval === 'week' ? 'week of ' : '')
      + day(bucket.from.slice(0, precision));
    const button = element('button', { type: 'button', title: `${name}: ${number(bucket.count)}` },
      bar);
    button.setAttribute('aria-label', `${name}: ${number(bucket.count)} articles`);
    button.onclick = () => go((next) => {
      if (timeline.interval === 'week') {
        next.set('from', bucket.from);
        next.set('to', bucket.to);
      } else {
        // As a date: a range would also take in what is only known to be of that month.
        next.set('date', bucket.from.slice(0, precision));
      }
      next.delete('page');
    });
    return button;
  });
  const ends = element('div', { className: 'ends' },
    element('span', {}, day(buckets[0].from.slice(0, precision))),
    element('span', {}, timeline.missing ? `${number(timeline.missing)} without such a date` : ''),
    element('span', {}, day(buckets.at(-1).from.slice(0, precision))));
  section.replaceChildren(element('div', { className: 'bars' }, ...bars), ends);
}

function hitOf(hit, params) {
  const highlight = hit.highlight || { passages: [] };
  const title = highlight.title ? marked(hit.title, highlight.title.ranges) : hit.title;
  const item = element('li', { dir: hit.dir, lang: hit.language || '' });
  const heading = element('h2');
  const safe = /^https?:\/\//i.test(hit.url || '');
  heading.append(safe
    ? element('a', { href: hit.url, rel: 'noopener noreferrer', target: '_blank' }, title)
    : title);
  const about = [
    hit.published && day(hit.published), hit.source, (hit.countries || []).join(' '),
    (hit.topics || []).join(', '),
  ].filter(Boolean);
  item.append(heading, element('p', { className: 'about', dir: 'auto' }, about.join(' · ')));
  for (const passage of highlight.passages) {
    item.append(element('p', {}, marked(passage.text, passage.ranges)));
  }
  item.append(reader(hit, params));
  return item;
}

/** A button that shows the whole text with every match marked, and hides it again. */
function reader(hit, params) {
  const text = element('div', { className: 'text', hidden: true });
  const button = element('button', { type: 'button', className: 'plain more' }, 'Whole text');
  button.setAttribute('aria-label', `Whole text of ${hit.title}`);
  button.setAttribute('aria-expanded', 'false');
  button.onclick = async () => {
    // What failed is asked for again.
    if (!text.childElementCount || text.querySelector('.notice')) {
      const query = new URLSearchParams({ q: params.get('q') || '' });
      for (const name of ['in', 'match', 'names', 'not.name']) {
        params.getAll(name).forEach((value) => query.append(name, value));
      }
      text.replaceChildren(...await wholeText(`v1/articles/${encodeURIComponent(hit.id)}?${query}`));
    }
    text.hidden = !text.hidden;
    button.setAttribute('aria-expanded', String(!text.hidden));
  };
  return element('div', { lang: 'en', dir: 'ltr' }, button, element('div',
    { lang: hit.language || '', dir: hit.dir }, text));
}

/** The paragraphs of an article, or why there are none. */
async function wholeText(path) {
  try {
    const answer = await fetch(path);
    const body = await answer.json();
    if (!answer.ok) return (body.errors || [{ message: body.detail }]).map(notice);
    return body.highlight.text.filter((p) => p.field !== 'title')
      .map((p) => element('p', {}, marked(p.text, p.ranges)));
  } catch {
    return [notice({ message: 'The server does not answer.' })];
  }
}

function facetOf({ name, title, show, between }, params, facets) {
  const facet = facets[name];
  if (!facet || (!facet.values.length && !facet.missing)) return '';
  const field = element('fieldset', {}, element('legend', {}, title),
    valuesOf(name, name, facet, between, params, facets));
  if (facet.other || longer.has(name)) {
    const more = element('button', { type: 'button', className: 'plain more' },
      longer.has(name) ? 'fewer' : `${number(facet.other)} more`);
    more.setAttribute('aria-label', `${more.textContent}: ${title}`);
    more.onclick = () => {
      if (!longer.delete(name)) longer.set(name, show + Math.min(facet.other, 90));
      load();
    };
    field.append(more);
  }
  return field;
}

function valuesOf(name, place, facet, between, params, facets) {
  const list = element('ul');
  for (const { value, label, count, selected } of facet.values) {
    // A selected value is listed at every level above it; it is shown in the lowest one unfolded.
    const above = between ? value.slice(0, Math.max(0, value.lastIndexOf(between))) : '';
    if (selected && facets[`${name}/${above}`] && place !== `${name}/${above}`) continue;
    const box = element('input', { type: 'checkbox', checked: selected });
    box.onchange = () => go((next) => {
      next.delete('page');
      if (box.checked) next.append(name, value);
      else remove(next, name, value);
    });
    const row = element('div', {},
      element('label', {}, box, element('bdi', {}, label)),
      element('span', { className: 'count' }, number(count)));
    const item = element('li', {}, row);
    const below = facets[`${name}/${value}`];
    if (between && !(name === 'date' && value.length === 10)) {
      row.prepend(unfold(`${name}/${value}`, label, Boolean(below)));
    }
    if (below) item.append(valuesOf(name, `${name}/${value}`, below, between, params, facets));
    list.append(item);
  }
  return list;
}

function unfold(place, label, open) {
  const button = element('button', { type: 'button', className: 'plain' }, open ? '▾' : '▸');
  button.setAttribute('aria-expanded', String(open));
  button.setAttribute('aria-label', `More precisely: ${label}`);
  button.onclick = () => {
    if (!unfolded.delete(place)) unfolded.add(place);
    load();
  };
  return button;
}

function showPages(params, result) {
  const page = result.page || 1;
  const last = Math.ceil(Math.min(result.total, WINDOW) / result.size);
  const to = (label, target, possible) => {
    const button = element('button', { type: 'button', disabled: !possible }, label);
    button.onclick = () => {
      const next = asked();
      next.set('page', target);
      history.pushState(null, '', '?' + next);
      load(true);
    };
    return button;
  };
  byId('pages').replaceChildren(...(last < 2 ? [] : [
    to('Previous', page - 1, page > 1),
    element('span', {}, `Page ${number(page)} of ${number(last)}`),
    to('Next', page + 1, page < last),
  ]));
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
['from', 'to', 'sort'].forEach((id) => byId(id).addEventListener('change', submit));

function submit() {
  go((next) => {
    next.delete('page');
    for (const id of ['q', 'from', 'to', 'sort']) {
      const value = byId(id).value.trim();
      if (value) next.set(id, value);
      else next.delete(id);
    }
  });
}

addEventListener('popstate', () => load());
suggest(byId('q'), byId('suggestions'), () => {
  const narrowing = new Set(['from', 'to', ...FILTERS, ...FILTERS.map((f) => 'not.' + f)]);
  return [...asked()].filter(([name]) => narrowing.has(name));
}, submit);
// Where the page is narrow the filters are folded, so that the results come first.
byId('narrow').open = !matchMedia('(max-width: 48rem)').matches;
load();
