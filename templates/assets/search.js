// Searches and browses the archive in the browser, without a server. The index stands in search/, in small scripts that
// are loaded when a search needs them; SearchFiles in the program's source tells what each of them holds.
(() => {
  "use strict";

  // ---- Words. The same as Folding and Terms in the program's source; one table of examples tries both.

  const LETTERS = new Map();
  for (const [to, from] of [
    ["d", "đðɖɗ"], ["l", "łƚ"], ["i", "ıɨɪ"], ["o", "øɔ"], ["t", "ŧ"], ["h", "ħ"], ["n", "ŋ"], ["b", "ɓƀ"], ["k", "ƙ"],
    ["e", "ɛəǝ"], ["ss", "ß"], ["ae", "æ"], ["oe", "œ"], ["th", "þ"], ["q", "ĸ"], ["σ", "ς"], ["", "ـ"],
    ["'", "`´‘’‛′ʹʻʼʽʾʿˈ＇"],
  ]) {
    for (const letter of from) LETTERS.set(letter, to);
  }
  const MARK = /^[\p{Mn}\p{Me}]$/u;
  const LOSES_MARKS = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Common}]$/u;
  const CYRILLIC = /^\p{sc=Cyrillic}$/u;
  const SPACE = /^\p{Z}$/u;
  const INVISIBLE = /^\p{Cf}$/u;
  const FIRST = /^[\p{L}\p{Nd}]$/u;
  const WORD = /^[\p{L}\p{Nd}\p{M}]$/u;
  const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]$/u;
  const LONGEST_TERM = 40;

  function fold(text) {
    if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replaceAll("`", "'");
    let out = "";
    let base = " ";
    for (const c of text.normalize("NFKC").toLowerCase().normalize("NFKD")) {
      if (MARK.test(c)) {
        const short = c === "\u0306" && (base === "и" || base === "у");
        if (!LOSES_MARKS.test(base) && (!CYRILLIC.test(base) || short)) out += c;
      } else {
        base = c;
        out += LETTERS.get(c) ?? (SPACE.test(c) ? " " : INVISIBLE.test(c) ? "" : c);
      }
    }
    return out.normalize("NFC");
  }

  const isUnspaced = c => c !== undefined && UNSPACED.test(c) && WORD.test(c);
  const isWord = c => c !== undefined && WORD.test(c) && !UNSPACED.test(c);

  function terms(text) {
    const chars = [...fold(text)];
    const found = [];
    for (let i = 0; i < chars.length; ) {
      if (isUnspaced(chars[i])) {
        found.push(isUnspaced(chars[i + 1]) ? chars[i] + chars[i + 1] : chars[i]);
        i++;
      } else if (isWord(chars[i]) && FIRST.test(chars[i])) {
        let word = "";
        while (i < chars.length) {
          if (chars[i] === "'" && isWord(chars[i + 1])) {
            if (chars[i + 1] === "s" && !isWord(chars[i + 2])) {
              i += 2;
              break;
            }
          } else if (!isWord(chars[i])) {
            break;
          } else if (word.length < LONGEST_TERM) {
            word += chars[i];
          }
          i++;
        }
        found.push(word.length <= LONGEST_TERM ? word : word.slice(0, LONGEST_TERM - 1));
      } else {
        i++;
      }
    }
    return found;
  }

  // ---- Files of the index.

  const folder = new URL("../search/", document.currentScript.src).href;
  const waiting = new Map();
  const asked = new Map();
  let version = "";

  globalThis.chancerySearch = (name, data) => {
    waiting.get(name)?.(data);
    waiting.delete(name);
  };

  function load(name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        waiting.set(name, resolve);
        script.src = folder + name + ".js" + version;
        script.onload = () => script.remove();
        script.onerror = () => {
          script.remove();
          asked.delete(name);
          reject(new Error("search/" + name + ".js could not be read"));
        };
        document.head.append(script);
      }));
    }
    return asked.get(name);
  }

  function hash(text, start) {
    let hash = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }

  const START = 0x811c9dc5;
  const fingerprint = text => hash(text, START) + hash(text, 0x050c5d1f);

  let indexAsked;

  function index() {
    indexAsked ??= load("index").then(data => {
      const [count, months, firsts, facets] = data;
      const read = { count, firsts, months: [], sizes: new Map() };
      let start = 0;
      for (let i = 0; i < months.length; i += 3) {
        read.months.push({ name: months[i], start, room: months[i + 1], count: months[i + 2] });
        start += months[i + 1];
      }
      for (let i = 0; i < facets.length; i += 2) read.sizes.set(facets[i], facets[i + 1]);
      read.space = Math.max(1, start);
      // a page that was open while the site was built anew must not mix old files with new ones
      if (location.protocol !== "file:") version = "?v=" + fingerprint(JSON.stringify(data));
      return read;
    }).catch(error => {
      indexAsked = undefined;
      throw error;
    });
    return indexAsked;
  }

  /** Returns the last place in sorted values whose value is not above another, or -1. */
  function lastNotAbove(values, value, key) {
    let low = 0;
    let high = values.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (key(values[mid]) <= value) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  const shards = new Map();

  /** Returns the entries of the shard at a place, by term. */
  async function shard(all, at) {
    const first = all.firsts[at];
    if (!shards.has(first)) {
      const entries = new Map();
      for (const [term, articles, numbers, ...named] of await load("t-" + fingerprint(first))) {
        const flags = typeof named[0] === "number" ? named.shift() : 0;
        entries.set(term, { term, articles, numbers, named, first, ownPlaces: flags % 2 > 0, pairFiles: flags >> 1 });
      }
      shards.set(first, entries);
    }
    return shards.get(first);
  }

  async function lookup(all, term) {
    const at = lastNotAbove(all.firsts, term, first => first);
    return at < 0 ? undefined : (await shard(all, at)).get(term);
  }

  /** Returns the articles in which one frequent term stands right behind another; undefined where there is none. */
  async function pair(one, other) {
    const file = parseInt(hash(other.term, START), 16) % one.pairFiles;
    const found = (await load(`w-${fingerprint(one.term)}-${file}`)).find(([term]) => term === other.term);
    return found && { term: one.term + " " + other.term, articles: found[1], numbers: found[2], named: [] };
  }

  // ---- Codes: see Postings in the program's source.

  /** Reads numbers from bits; a look ahead shows at least 25 of them. */
  class Bits {
    constructor(text) {
      const chars = atob(text);
      this.bytes = new Uint8Array(chars.length + 4);
      for (let i = 0; i < chars.length; i++) this.bytes[i] = chars.charCodeAt(i);
      this.at = 0;
    }

    ahead() {
      const { bytes, at } = this;
      const i = at >> 3;
      return ((bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3]) << (at & 7);
    }

    bits(width) {
      if (width === 0) return 0;
      if (width > 24) return (this.bits(width - 24) << 24) | this.bits(24);
      const value = this.ahead() >>> (32 - width);
      this.at += width;
      return value;
    }

    unary() {
      let ones = 0;
      for (;;) {
        const here = Math.clz32(~this.ahead());
        if (here < 24) {
          this.at += here + 1;
          return ones + here;
        }
        this.at += 24;
        ones += 24;
      }
    }

    field() {
      const ones = Math.min(3, Math.clz32(~this.ahead()));
      this.at += Math.min(3, ones + 1);
      return ones;
    }

    rice(k) {
      const high = this.unary();
      return (high << k) | this.bits(k);
    }

    golomb(k) {
      const width = this.unary() + k;
      return ((1 << width) | this.bits(width)) - (1 << k);
    }
  }

  function decode(space, articles, text, withFields) {
    const middle = Math.floor((space * 69) / (100 * articles));
    const k = middle <= 1 ? 0 : 31 - Math.clz32(middle);
    const bits = new Bits(text);
    const numbers = new Uint32Array(articles);
    const fields = new Uint8Array(withFields ? articles : 0);
    let number = -1;
    for (let i = 0; i < articles; i++) {
      number += bits.rice(k) + 1;
      numbers[i] = number;
      if (withFields) fields[i] = bits.field();
    }
    return { numbers, fields };
  }

  /** Returns the articles of an entry, each with the field the term stands in. */
  async function postings(all, entry) {
    if (!entry.decoded) {
      const text = entry.numbers || (await load("p-" + fingerprint(entry.term)))[0];
      entry.decoded = decode(all.space, entry.articles, text, !entry.term.includes("/"));
    }
    return entry.decoded;
  }

  /** Returns the places of a term: from where on and how many for each article; null where the index keeps none. */
  async function positions(all, entry) {
    if (entry.places !== undefined) return entry.places;
    const text = entry.ownPlaces ? (await load("y-" + fingerprint(entry.term)))[0]
      : (await load("x-" + fingerprint(entry.first))).find(([term]) => term === entry.term)?.[1];
    const { numbers } = await postings(all, entry);
    entry.places = text ? decodePlaces(all.space, numbers, text) : null;
    return entry.places;
  }

  function decodePlaces(space, numbers, text) {
    const bits = new Bits(text);
    const order = bits.bits(5);
    const places = { start: new Uint32Array(space), count: new Uint32Array(space), list: [] };
    for (const number of numbers) {
      const count = bits.golomb(0) + 1;
      places.start[number] = places.list.length;
      places.count[number] = count;
      let place = -1;
      for (let i = 0; i < count; i++) places.list.push(place += bits.golomb(order) + 1);
    }
    return places;
  }

  // ---- What is asked for.

  const FACETS = ["people", "topics", "sources", "places", "kind"];
  const PAGE = 10;

  function readState() {
    const params = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
    const state = {
      q: params.get("q") ?? "",
      from: params.get("from") ?? "",
      to: params.get("to") ?? "",
      undated: params.has("undated"),
      browse: params.has("browse"),
      sort: params.get("sort") ?? "",
      values: [],
    };
    for (const facet of FACETS) {
      for (const value of params.getAll(facet)) state.values.push(facet + "/" + value);
    }
    return state;
  }

  function address(state) {
    const params = new URLSearchParams();
    if (state.q.trim()) params.set("q", state.q);
    for (const key of state.values) params.append(key.slice(0, key.indexOf("/")), key.slice(key.indexOf("/") + 1));
    if (state.from) params.set("from", state.from);
    if (state.to) params.set("to", state.to);
    if (state.undated) params.set("undated", "yes");
    if (state.sort) params.set("sort", state.sort);
    if (state.browse && !params.toString()) return "#browse";
    return "#" + params.toString();
  }

  const isNarrowed = state => state.values.length > 0 || Boolean(state.from || state.to) || state.undated;

  /** Returns the groups of a query: words that must all be there, phrases, and what must not be there. */
  function parse(q) {
    const groups = [];
    for (const [, not, phrase, word] of q.replace(/[“”„«»]/g, '"').matchAll(/(?:^|\s)(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
      const quoted = phrase !== undefined;
      let found = terms(quoted ? phrase : word);
      // a single character at the end of a run is in the pair before it
      found = found.filter((term, i) => !(i > 0 && isUnspaced(term) && term.length < 3
          && [...term].length === 1 && found[i - 1].endsWith(term)));
      if (quoted && found.length > 1) {
        groups.push({ terms: found, phrase: true, not: not === "-" });
      } else {
        for (const term of found) groups.push({ terms: [term], not: not === "-", quoted });
      }
    }
    const last = groups.at(-1);
    if (last && !last.phrase && !last.not && !last.quoted && !/\s$/.test(q)) last.open = true;
    return groups;
  }

  const WEIGHTS = [1, 1.4, 3, 5];
  const PREFIX_SHARDS = 2;
  const PREFIX_TERMS = 30;
  const PREFIX_FILES = 2;
  const SHORTEST_PREFIX = 3;

  /** Returns the entries that a group's term stands for: its own, and for the beginning of a word those that begin so. */
  async function entriesOf(all, group, term) {
    const exact = await lookup(all, term);
    const single = isUnspaced([...term][0]) && [...term].length === 1;
    if (!single && (!group.open || (term.length < SHORTEST_PREFIX && exact))) return exact ? [exact] : [];
    const from = Math.max(0, lastNotAbove(all.firsts, term, first => first));
    const found = [];
    for (let at = from; at < all.firsts.length && at < from + PREFIX_SHARDS; at++) {
      if (at > from && !all.firsts[at].startsWith(term)) break;
      for (const entry of (await shard(all, at)).values()) {
        if (entry.term.startsWith(term) && entry !== exact && !entry.term.includes("/")) found.push(entry);
      }
    }
    found.sort((a, b) => b.articles - a.articles);
    let files = 0;
    const cheap = found.filter(entry => entry.numbers || entry.decoded || ++files <= PREFIX_FILES).slice(0, PREFIX_TERMS);
    return exact ? [exact, ...cheap] : cheap;
  }

  /** Returns the numbers from and below which articles of these days lie; days inside a month are looked at apart. */
  async function dateRange(all, state) {
    const dated = all.months.filter(month => month.name !== "undated");
    const begin = dated.length ? dated[0].start : all.space;
    if (state.undated) return { low: 0, high: begin };
    let low = 0;
    let high = all.space;
    const edge = async (value, isStart) => {
      const month = value.slice(0, 7);
      const same = dated.find(m => m.name === month);
      if (value.length > 7 && same) {
        const days = (await load(same.name + "/days"))[0];
        const day = Number(value.slice(8));
        for (let slot = 0; slot < days.length; slot++) {
          const at = parseInt(days[slot], 36);
          if (at && (isStart ? at >= day : at > day)) return same.start + slot;
        }
        return same.start + same.room;
      }
      const after = dated.find(m => isStart ? m.name >= month : m.name.slice(0, month.length) > month);
      return after ? after.start : all.space;
    };
    if (state.from || state.to) low = begin;
    if (state.from) low = Math.max(low, await edge(state.from, true));
    if (state.to) high = await edge(state.to, false);
    return { low, high };
  }

  /** Returns what a state asks for: the numbers of the articles in order, and what the words stand for. */
  async function find(state) {
    const all = await index();
    const groups = parse(state.q);
    const asked = groups.filter(group => !group.not);
    const range = await dateRange(all, state);
    const hits = new Uint16Array(all.space);
    const scores = new Float32Array(all.space);
    const missing = [];
    const named = new Map();
    let round = 0;
    let numbers = null;

    const keep = (list, score) => {
      for (let i = 0; i < list.length; i++) {
        const number = list[i];
        if (hits[number] === round) {
          hits[number]++;
          if (score) scores[number] += score(i);
        }
      }
      round++;
      numbers = list;
    };

    // everything is asked for at once, so that waiting for the disk or the network adds up as little as may be
    const wanted = await Promise.all(groups.map(async group => {
      const found = await Promise.all(group.terms.map(async term => ({ term, entries: await entriesOf(all, group, term) })));
      const [one, other] = found.map(({ entries }) => entries[0]);
      if (group.phrase && found.length === 2 && one?.pairFiles && other?.pairFiles) {
        if (!group.not) for (const value of [...one.named, ...other.named]) named.set(value[0], value);
        const both = await pair(one, other);
        group.whole = true;
        found.splice(0, 2, { term: group.terms.join(" "), entries: both ? [both] : [] });
      }
      await Promise.all(found.flatMap(({ entries }) => entries.map(entry => postings(all, entry))));
      return found;
    }));
    const filters = await Promise.all(state.values.map(async key => {
      const entry = await lookup(all, key);
      if (entry) await postings(all, entry);
      return { key, entry };
    }));

    groups.forEach((group, at) => {
      if (group.not) return;
      for (const { term, entries } of wanted[at]) {
        if (!entries.length) missing.push(term);
        const best = new Float32Array(entries.length > 1 ? all.space : 0);
        if (entries.length === 1) {
          const { numbers: list, fields } = entries[0].decoded;
          const weight = Math.log(1 + all.count / entries[0].articles);
          keep(list, i => weight * WEIGHTS[fields[i]]);
        } else {
          for (const entry of entries) {
            const { numbers: here, fields } = entry.decoded;
            const weight = Math.log(1 + all.count / entry.articles) * (entry.term === term ? 1 : 0.5);
            for (let i = 0; i < here.length; i++) {
              best[here[i]] = Math.max(best[here[i]], weight * WEIGHTS[fields[i]]);
            }
          }
          const list = [];
          for (let n = 0; n < all.space; n++) if (best[n]) list.push(n);
          keep(list, i => best[list[i]]);
        }
        for (const entry of entries) {
          for (const value of entry.named) named.set(value[0], value);
        }
      }
    });
    for (const { key, entry } of filters) {
      keep(entry ? entry.decoded.numbers : []);
      if (entry) names.set(key, entry.named[0]?.[1]);
    }
    if (!numbers) {
      const everything = [];
      for (const value of await facetValues(all, "kind")) for (const number of value.numbers) everything.push(number);
      keep(Uint32Array.from(everything).sort());
    }
    const excluded = new Set();
    groups.forEach((group, at) => {
      if (group.not && (!group.phrase || group.whole)) {
        for (const { entries } of wanted[at]) for (const e of entries) e.decoded.numbers.forEach(n => excluded.add(n));
      }
    });
    const inRange = number =>
      hits[number] === round && number >= range.low && number < range.high && !excluded.has(number);
    let found = [];
    for (const n of numbers) if (inRange(n)) found.push(n);
    for (let at = 0; at < groups.length; at++) {
      if (groups[at].phrase && !groups[at].whole && wanted[at].every(w => w.entries.length)) {
        const holds = await phrase(all, wanted[at].map(w => w.entries[0]));
        found = found.filter(number => holds(number) !== groups[at].not);
      }
    }
    const newest = (a, b) => b - a;
    const undated = all.months[0]?.name === "undated" ? all.months[0].room : 0;
    const order = state.sort === "old" ? (a, b) => (a < undated) - (b < undated) || a - b
        : state.sort === "new" || !asked.length ? newest
        : (a, b) => scores[b] - scores[a] || newest(a, b);
    return { all, found, first: count => best(found, count, order), missing, groups: asked, entities: entities(asked, [...named.values()]) };
  }

  /** Returns the first of many in an order, without sorting all of them for few. */
  function best(numbers, count, order) {
    if (count > 50) return [...numbers].sort(order).slice(0, count);
    const top = [];
    for (const n of numbers) {
      if (top.length === count && order(n, top[count - 1]) >= 0) continue;
      let at = top.length;
      while (at > 0 && order(n, top[at - 1]) < 0) at--;
      top.splice(at, 0, n);
      if (top.length > count) top.pop();
    }
    return top;
  }

  /** Returns what tells whether an article holds terms one behind the other; a term without positions may be any. */
  async function phrase(all, entries) {
    const places = await Promise.all(entries.map(entry => positions(all, entry)));
    const known = places.map((place, i) => ({ place, i })).filter(({ place }) => place);
    if (!known.length) return () => true;
    const [first, ...others] = known;
    const holds = ({ place, i }, number, at) => {
      const start = place.start[number];
      for (let j = start; j < start + place.count[number]; j++) {
        if (place.list[j] === at + i) return true;
      }
      return false;
    };
    return number => {
      const start = first.place.start[number];
      for (let j = start; j < start + first.place.count[number]; j++) {
        const at = first.place.list[j] - first.i;
        if (others.every(other => holds(other, number, at))) return true;
      }
      return false;
    };
  }

  /** Returns the people, topics, sources and places whose names hold all words that are asked for. */
  function entities(groups, values) {
    if (!groups.length) return [];
    return values.filter(([, name, , others]) => {
      const forms = [name, ...(others ? others.split("\n") : [])];
      const words = new Set(forms.flatMap(form => [...terms(form), ...terms(form.replaceAll("-", ""))]));
      return groups.every(group => group.terms.every(term =>
        words.has(term) || (group.open && [...words].some(word => word.startsWith(term)))));
    }).sort((a, b) => b[2] - a[2]).slice(0, 4);
  }

  const names = new Map();
  const facetFiles = new Map();

  async function facetValues(all, facet) {
    if (!facetFiles.has(facet)) {
      const values = await load("f-" + facet);
      facetFiles.set(facet, values.map(([id, name, articles, text]) => {
        names.set(facet + "/" + id, name);
        return { key: facet + "/" + id, name, numbers: decode(all.space, articles, text, false).numbers };
      }));
    }
    return facetFiles.get(facet);
  }

  async function article(all, number) {
    const month = all.months[lastNotAbove(all.months, number, m => m.start)];
    const [href, title, derived, date, machine, sources, text] = await load(month.name + "/" + (number - month.start));
    return { href, title, derived, date, machine, sources, text };
  }

  // ---- What is shown. Words of articles become text nodes, never mark-up.

  function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...children);
    return made;
  }

  const RUN = /[\p{L}\p{Nd}\p{M}'’ʼ\u00ad]+/gu;

  /** Returns where words that are asked for stand in a text: start, end, and which group. */
  function matches(text, groups) {
    const found = [];
    const fits = (word, group) => group.terms.some(term =>
      word === term || (word.startsWith(term) && (group.open || [...term].length === 1 && isUnspaced(term))));
    for (const run of text.matchAll(RUN)) {
      const chars = [...run[0]];
      if (chars.some(isUnspaced)) {
        let at = run.index;
        chars.forEach((c, i) => {
          const pair = c + (chars[i + 1] ?? "");
          groups.forEach((group, g) => {
            if (fits(fold(pair), group)) {
              const whole = group.terms.some(term => [...term].length > 1) ? pair : c;
              found.push({ start: at, end: at + whole.length, group: g });
            }
          });
          at += c.length;
        });
      } else {
        const words = terms(run[0]);
        groups.forEach((group, g) => {
          if (words.some(word => fits(word, group))) {
            const bare = run[0].replace(/['’ʼ]s?$/iu, "").length;
            const quote = run[0].match(/^['’ʼ]*/u)[0].length;
            found.push({ start: run.index + quote, end: run.index + bare, group: g });
          }
        });
      }
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  function marked(text, groups) {
    const out = document.createDocumentFragment();
    let at = 0;
    for (const { start, end } of matches(text, groups)) {
      if (end <= at) continue;
      const from = Math.max(at, start);
      if (from > at) out.append(text.slice(at, from));
      const last = out.lastChild;
      if (last?.nodeName === "MARK") last.append(text.slice(from, end));
      else out.append(element("mark", {}, text.slice(from, end)));
      at = end;
    }
    out.append(text.slice(at));
    return out;
  }

  const EXTRACT = 240;
  const BEFORE = 70;

  /** Returns the stretch of a text that holds most of the words that are asked for, or its beginning. */
  function extract(text, groups) {
    const found = matches(text, groups);
    let start = 0;
    let best = 0;
    for (let i = 0; i < found.length && i < 300; i++) {
      const seen = new Set();
      let close = 0;
      for (let j = i; j < found.length && found[j].end < found[i].start + EXTRACT - BEFORE; j++) {
        seen.add(found[j].group);
        if (j > i && found[j].start - found[j - 1].end <= 1) close++;
      }
      const value = seen.size * 100 + Math.min(close, 9);
      if (value > best) {
        best = value;
        start = Math.max(0, found[i].start - BEFORE);
      }
    }
    let end = Math.min(text.length, start + EXTRACT);
    if (start > 0) {
      const blank = text.slice(start, start + BEFORE).search(/\s/);
      if (blank >= 0) start += blank + 1;
      else if (/[\udc00-\udfff]/.test(text[start])) start++;
    }
    if (end < text.length) {
      const blank = text.slice(end - 40, end).search(/\s\S*$/);
      if (blank >= 0) end = end - 40 + blank;
      else if (/[\ud800-\udbff]/.test(text[end - 1])) end--;
    }
    const words = text.slice(start, end).replace(/\s+/g, " ").trim();
    return (start > 0 ? "… " : "") + words + (end < text.length ? " …" : "");
  }

  // the words of the page stand in it, in its own language
  const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");
  const plural = new Intl.PluralRules(document.documentElement.lang || "en");
  const say = (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (gap, n) => values[n] ?? gap);
  const number = value => String(value).length < Number(words["number.least"]) ? String(value)
    : String(value).replace(/\B(?=(\d{3})+$)/g, words["number.group"]);
  const count = (noun, value) => {
    const form = noun + "." + plural.select(value);
    return say(form in words ? form : noun + ".other", number(value));
  };
  const articles = value => count("articles", value);

  function item(found, groups) {
    const words = extract(found.text, groups);
    const meta = element("span", { class: "meta" },
      found.machine ? element("time", { datetime: found.machine }, found.date) : found.date);
    if (found.sources) meta.append(" ", element("span", { class: "sep" }, "·"), " ", found.sources);
    const made = element("li", {},
      element("a", { class: "headline", href: found.href, dir: "auto" }, marked(found.title, groups)));
    if (found.derived) made.append(" ", element("span", { class: "flag" }, say("item.derived")));
    made.append(meta);
    if (words && !found.derived || words.length > found.title.length) {
      made.append(element("p", { class: "found", dir: "auto" }, marked(words, groups)));
    }
    return made;
  }

  const $ = id => document.getElementById(id);
  const field = $("q");
  const hits = $("hits");
  const status = $("status");
  const details = [...document.querySelectorAll("details[data-facet]")];
  let state = readState();
  let last;
  let turn = 0;
  let shown = 0;

  function save(push) {
    const next = address(state);
    if (next === (location.hash || "#")) return;
    if (push) history.pushState(null, "", next);
    else history.replaceState(null, "", next);
  }

  function change(part, push = true) {
    Object.assign(state, part);
    save(push);
    run();
  }

  const isOpen = () => details.some(detail => detail.open);

  async function run() {
    const mine = ++turn;
    busy(true);
    const idle = !parse(state.q).length && !isNarrowed(state) && !state.browse && !isOpen();
    $("start").hidden = !idle;
    if (idle) {
      last = undefined;
      clear();
      busy(false);
      return;
    }
    try {
      const result = await find(state);
      if (mine !== turn) return;
      const first = await Promise.all(result.first(PAGE).map(n => article(result.all, n)));
      if (mine !== turn) return;
      last = result;
      show(result, first);
      await facets(mine);
      if (mine === turn) busy(false);
    } catch (error) {
      if (mine !== turn) return;
      clear();
      busy(false);
      status.textContent = say("find.broken", error.message);
    }
  }

  const busy = value => $("results").setAttribute("aria-busy", String(value));

  function clear() {
    hits.replaceChildren();
    $("named").replaceChildren();
    $("filters").replaceChildren();
    $("more").hidden = true;
    $("sorting").hidden = true;
    status.textContent = "";
  }

  function show(result, first) {
    const { found, missing, groups, entities: near } = result;
    shown = first.length;
    status.textContent = found.length ? articles(found.length)
      : missing.length ? say("find.none.terms",
        missing.map(term => say("quote", term)).reduce((one, next) => say("list.or", one, next)))
      : say("find.none");
    hits.replaceChildren(...first.map(a => item(a, groups)));
    if (!found.length) hits.append(element("li", { class: "hint" },
      say("find.hint")));
    $("more").hidden = shown >= found.length;
    $("sorting").hidden = found.length < 2;
    $("sort").value = state.sort;
    $("sort").options[0].hidden = !groups.length;
    if (!groups.length && !state.sort) $("sort").value = "new";
    $("named").replaceChildren(...near.filter(([key]) => !state.values.includes(key)).map(([key, name, count, others]) => {
      const forms = others ? others.split("\n").slice(0, 3).reduce((one, next) => say("list.next", one, next)) : "";
      const only = element("button", { type: "button", "aria-label": say("find.only") + ": " + name }, say("find.only"));
      only.onclick = () => {
        names.set(key, name);
        field.value = "";
        change({ q: "", values: [...state.values, key] });
      };
      return element("li", {},
        element("a", { href: key + ".html", dir: "auto" }, name), " ",
        element("span", { class: "meta" }, forms ? say("find.also", articles(count), forms) : articles(count)), " ", only);
    }));
    filters();
  }

  function filters() {
    const chips = state.values.map(key => chip(names.get(key) ?? key.slice(key.indexOf("/") + 1),
      () => change({ values: state.values.filter(value => value !== key) })));
    if (state.from || state.to) {
      const span = !state.from ? say("find.until", state.to) : !state.to ? say("find.from", state.from)
        : state.from === state.to ? state.from : say("from-to", state.from, state.to);
      chips.push(chip(span, () => change({ from: "", to: "" })));
    }
    if (state.undated) chips.push(chip(say("date.none.heading"), () => change({ undated: false })));
    $("filters").replaceChildren(...chips);
  }

  function chip(label, remove) {
    const button = element("button", { type: "button", "aria-label": say("find.remove", label) },
      label, " ", element("span", { "aria-hidden": "true" }, "×"));
    button.onclick = () => {
      remove();
      field.focus();
    };
    return element("li", {}, button);
  }

  async function more() {
    const mine = turn;
    const { all, found, first, groups } = last;
    const next = await Promise.all(first(shown + PAGE).slice(shown).map(n => article(all, n)));
    if (mine !== turn) return;
    const items = next.map(a => item(a, groups));
    hits.append(...items);
    shown += next.length;
    $("more").hidden = shown >= found.length;
    items[0]?.querySelector("a").focus();
  }

  // ---- Facets: counted when one is opened.

  const FEW = 8;
  const MANY = 100;

  async function facets(mine) {
    for (const detail of details) {
      if (!detail.open || !last) continue;
      const values = await counted(detail.dataset.facet);
      if (mine !== turn) return;
      list(detail, values, detail.dataset.many ? MANY : FEW);
    }
  }

  async function counted(facet) {
    const { all, found } = last;
    if (facet === "year") return years(all, found);
    const inside = new Uint8Array(all.space);
    for (const n of found) inside[n] = 1;
    const values = (await facetValues(all, facet)).map(({ key, name, numbers }) => {
      let count = 0;
      for (const n of numbers) count += inside[n];
      const on = state.values.includes(key);
      return { name, count, on, toggle: () => change({
        values: on ? state.values.filter(value => value !== key) : [...state.values, key],
      }) };
    });
    return values.filter(value => value.count).sort((a, b) => b.on - a.on || b.count - a.count);
  }

  function years(all, found) {
    const counts = new Map();
    for (const n of found) {
      const name = all.months[lastNotAbove(all.months, n, m => m.start)].name;
      const year = name === "undated" ? name : name.slice(0, 4);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    const place = year => year === "undated" ? -1 : Number(year);
    return [...counts].sort((a, b) => place(b[0]) - place(a[0])).map(([year, count]) => {
      const undated = year === "undated";
      const on = undated ? state.undated : state.from === year && state.to === year;
      return { name: undated ? say("date.none.heading") : year, count, on, toggle: () => change({
        from: on || undated ? "" : year, to: on || undated ? "" : year, undated: undated && !on,
      }) };
    });
  }

  function list(detail, values, most) {
    const focused = detail.contains(document.activeElement) ? document.activeElement.dataset?.name : undefined;
    const rows = values.slice(0, most).map(({ name, count, on, toggle }) => {
      const button = element("button", { type: "button", "aria-pressed": String(on), "data-name": name },
        element("span", { dir: "auto" }, name), " ", element("span", { class: "n" }, number(count)));
      button.onclick = toggle;
      return element("li", {}, button);
    });
    if (values.length > most && most === FEW) {
      const button = element("button", { type: "button", class: "further" }, say("find.more"));
      button.onclick = () => {
        detail.dataset.many = "yes";
        list(detail, values, MANY);
        detail.querySelectorAll("button")[FEW]?.focus();
      };
      rows.push(element("li", {}, button));
    }
    if (!rows.length) rows.push(element("li", { class: "meta" }, say("find.nothing")));
    detail.querySelector("ul").replaceChildren(...rows);
    if (focused !== undefined) {
      [...detail.querySelectorAll("button")].find(button => button.dataset.name === focused)?.focus();
    }
  }

  // ---- What a reader does.

  const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

  function fill() {
    if (document.activeElement !== field || field.value !== state.q) field.value = state.q;
    $("from").value = state.from;
    $("to").value = state.to;
    if (state.browse) details.forEach(detail => { detail.open ||= detail.dataset.facet !== "places"; });
  }

  function links() {
    return [...document.querySelectorAll("#named a, #hits a")];
  }

  function step(by) {
    const all = links();
    const at = all.indexOf(document.activeElement) + by;
    if (at < 0) field.focus();
    else all[Math.min(at, all.length - 1)]?.focus();
  }

  function start() {
    document.querySelectorAll("fieldset[disabled]").forEach(set => { set.disabled = false; });
    if (matchMedia("(min-width: 62rem)").matches) $("narrow").open = true;
    field.addEventListener("input", () => change({ q: field.value }, false));
    for (const id of ["from", "to"]) {
      $(id).addEventListener("change", () => {
        const value = $(id).value.trim();
        const right = value === "" || DATE.test(value);
        $(id).setAttribute("aria-invalid", String(!right));
        if (right) change({ [id]: value, undated: false });
      });
    }
    $("sort").addEventListener("change", () => change({ sort: $("sort").value }));
    $("more").addEventListener("click", more);
    $("browse").addEventListener("click", () => {
      change({ browse: true });
      fill();
      field.focus();
    });
    details.forEach(detail => detail.addEventListener("toggle", () => { if (detail.open) run(); }));
    addEventListener("popstate", () => {
      state = readState();
      fill();
      run();
    });
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const inside = event.target === field || hits.contains(event.target) || $("named").contains(event.target);
      if (event.key === "ArrowDown" && inside) {
        event.preventDefault();
        step(1);
      } else if (event.key === "ArrowUp" && inside && event.target !== field) {
        event.preventDefault();
        step(-1);
      } else if (event.key === "Enter" && event.target === field) {
        save(true);
        hits.querySelector("a")?.focus();
      } else if (event.key === "Escape" && event.target !== field) {
        field.focus();
        field.select();
      }
    });
    fill();
    field.focus({ preventScroll: true });
    run();
  }

  globalThis.chancerySearch.words = { fold, terms };
  if (field) start();
})();
