/**
 * The search: fetches the few files of the index that a query needs, and shows what they find. How the index is cut, and
 * what its files hold, stands in newsroom/search/; words are cut here as newsroom/search/words.py cuts them. It is one file,
 * because a second one would be a request more before the first find.
 */

const [FOLDER, A_DAY, A_WEEK, AT_ONCE, PATIENCE] = ["/cari/", 32, 224, 10, 350];
// Files of spellings, letters of the shortest word that is taken for misspelt, words that are offered for one
const [SPELLINGS, LONG_ENOUGH, OFFERED] = [256, 4, 3];
// Words that are looked up for the first finds, and of one query altogether
const [AT_FIRST, AT_MOST] = [2, 6];
const FIRST_DAY = Date.UTC(1945, 0, 1) / 864e5;

/** Return the words of a text: small letters and digits. */
export const wordsOf = (text) =>
  text.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase().match(/[a-z0-9]{2,}/g) ?? [];
const bare = (word) => word.replace(/^(.{4,}?)(an)?(nya|lah)?$/, "$1").replace(/k$/, "");
const tail = (word) => bare(word).slice(/(logi|sasi|kasi|itas|isme|istis|meter|grafi?)$/.test(bare(word)) ? -9 : -5);
const numberOf = (letters, count) => [...letters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt()) % count, 0);
/** Return the number of the file in which a word is looked for. */
export const fileOf = (word, count) => numberOf(tail(word), count);
/** Return the number of the file that has the words which begin like one. */
export const spellingOf = (word) =>
  numberOf(word.replace(/^(ke|se|di|ber|ter|[mp]e(ng|ny|n|m|r|l)?)(?=.{5})/, "").slice(0, 2), SPELLINGS);
/** Return the slug that a title gives, as newsroom/addresses.py does. */
export const slugOf = (title) =>
  title.normalize("NFKD").replace(/['’]|[^\x00-\x7f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")
    .slice(0, 90).replace(/-$/, "");

// What may stand before a stem, and before one that lost its first letter to the prefix: me-ng-awal, pe-n-angkap-an
const PREFIX = /^(ke|se|di|ber?|ter?|[mp]e(ng?|ny|m|r|l)?)+$/;
const MELTED = { k: /[mp]eng$/, p: /[mp]em$/, s: /[mp]eny$/, t: /[mp]en$/ };
const [WHOLE, SHORTEST] = [6, 4];

const files = new Map();

/** Return words with every term as one of them: “surat izin mengemudi” is “sim”. Terms are the word, and the tails of others. */
export function meant(words, terms) {
  const [found, tails] = [[...words], words.map(tail)];
  for (const [term, ...phrase] of terms) {
    const place = tails.findIndex((_, start) => phrase.every((end, step) => tails[start + step] === end));
    if (place < 0) continue;
    found.splice(place, phrase.length, term);
    tails.splice(place, phrase.length, tail(term));
  }
  return found;
}

/** Return the terms that the page knows. */
export const termsOf = (text) =>
  (text ? text.split(",") : []).map((words) => words.split(" ")).map(([term, ...phrase]) => [term, ...phrase.map(tail)]);

/** Return a file of the index; one that did not arrive is asked for again the next time. */
function load(name) {
  if (!files.has(name)) {
    const file = fetch(`${FOLDER}${name}.json`).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)));
    files.set(name, file);
    file.catch(() => files.delete(name));
  }
  return files.get(name);
}

/** Return the numbers of stories, which a file writes as steps. */
function numbersOf(steps) {
  let number;
  return steps.map((step, index) => (number = index ? number - step : step));
}

/** Say whether a word that no story has may be a form of a stem: it ends as the stem does, and begins with prefixes. */
export function isForm(word, stem) {
  const [root, end] = [bare(word), bare(stem)];
  if (stem.length < SHORTEST || root.length <= end.length) return false;
  const before = root.slice(0, -end.length);
  if (root.endsWith(end)) return stem.length >= WHOLE || PREFIX.test(before);
  const melted = root.slice(0, 1 - end.length);
  return root.endsWith(end.slice(1)) && PREFIX.test(melted) && !!MELTED[end[0]]?.test(melted);
}

/** Return the stems of a file that these forms belong to; of a word not typed to its end, all it may become. */
function stemsOf({ words }, forms, isTyped) {
  const all = Object.entries(words);
  const by = (test) => all.filter(([stem, [others]]) => [stem, ...others.split(" ")].some(test));
  const same = by((form) => forms.includes(form));
  if (same.length) return same;
  const like = all.filter(([stem]) => isForm(forms[0], stem));
  return like.length || !isTyped ? like : by((form) => form.startsWith(forms[0]));
}

/** Return the words to look for: the longest, or one of those that the whole archive is full of where there is no other. */
export function telling(words, common, most = AT_FIRST) {
  const rare = words.filter((word) => !common.has(word));
  return [...(rare.length ? rare : words)].sort((one, other) => other.length - one.length).slice(0, rare.length ? most : 1);
}

/** Say whether two words differ by a letter more, less or other, or by two that changed places. */
export function isNear(one, other) {
  let [start, end] = [0, 0];
  while (one[start] && one[start] === other[start]) start += 1;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one, other].map((word) => word.slice(start, word.length - end));
  return left !== right && (Math.max(left.length, right.length) < 2 || (left.length === 2 && left === right[1] + right[0]));
}

/** Return the words of stories that are spelt almost like one that none has, of the files at hand and that of its beginning. */
async function spellings(word, files) {
  if (word.length < LONG_ENOUGH) return [];
  const atHand = files.flatMap(({ words }) => Object.entries(words).flatMap(([stem, [forms]]) => [stem, ...forms.split(" ")]));
  const listed = (await load(`ejaan/${spellingOf(word)}`)).split(" ");
  return [...new Set([...atHand, ...listed])].filter((other) => other.length >= LONG_ENOUGH && isNear(word, other)).slice(0, OFFERED);
}

/** Add to every story that holds a word how much that says; return the forms of the word that there are. */
function score(hits, stems) {
  const best = new Map();
  for (const [, [, ...lists]] of stems) {
    const rarity = 1 / (1 + Math.log1p(lists[0].length + lists[1].length));
    lists.forEach((list, isBeside) => {
      const worth = isBeside ? rarity : 4 * rarity;
      numbersOf(list).forEach((number) => best.set(number, Math.max(worth, best.get(number) ?? 0)));
    });
  }
  for (const [number, worth] of best) {
    const hit = hits.get(number) ?? { number, count: 0, score: 0 };
    hits.set(number, { number, count: hit.count + 1, score: hit.score + worth });
  }
  return stems.flatMap(([stem, [others]]) => [stem, ...others.split(" ")]);
}

/** Count in what rows say: the words that were not looked for in the index, and the query as it stands. */
function refine(hit, row, words, told, telltale) {
  const [title, summary] = [row[1], row[5]].map(telltale);
  const has = (list, word) => list.some((other) => tail(other) === tail(word));
  hit.said = [...told];
  for (const word of words) {
    const worth = told.includes(word) ? 0 : has(title, word) ? 0.6 : has(summary, word) ? 0.2 : 0;
    if (worth) hit.said.push(word);
    hit.score += worth;
  }
  if (words.length > 1 && ` ${title.join(" ")} `.includes(` ${words.join(" ")} `)) hit.score += 9;
}

/** Return the name of the file in which a word is looked for: newsroom/search/archive.py. */
const placeOf = (word, count, common) =>
  common.has(word) ? `umum/${common.get(word)}` : `kata/${count}/${fileOf(word, count)}`;

/** Return whether a story passes the filters; of one without a row the files of the filters know. */
function passes({ number }, row, { category, unit, year }, sets) {
  const dayOf = (when) => (Date.UTC(when, 0, 1) / 864e5 - FIRST_DAY) * A_DAY;
  if (year && (number < dayOf(year) || number >= dayOf(+year + 1))) return false;
  if (row) return (!category || row[3] === category.place) && (!unit || row[4] === unit.place);
  return sets.every((set) => set.has(number));
}

/** Put what was hit in order, the best first: what holds all words, or whatever holds some where nothing does. */
function ordered({ unknown }, finds, told, byDate) {
  const whole = finds.filter((hit) => hit.count >= told.length - unknown.length);
  const rank = (one, other) => (byDate ? 0 : other.count - one.count || other.score - one.score);
  const some = (whole.length ? whole : finds).sort((one, other) => rank(one, other) || other.number - one.number);
  return { isPart: !whole.length, finds: some };
}

/**
 * Return what a query finds by so many of its words, best first, and the rows that came with it; ``isOpen`` where by more
 * words it may find less. ``filters`` may have category and unit, each with slug and place in its register, year, and
 * byDate. Rejects with what the network says.
 */
export async function search(query, { count, common, terms, stop, most, isTyped = false, filters = {} }) {
  const telltale = (text) => meant(wordsOf(text), terms).filter((word) => !stop.has(word));
  const words = [...new Set(telltale(query))];
  const told = telling(words, common, most);
  const found = { words, forms: [...words, ...wordsOf(query).filter((word) => !stop.has(word))], unknown: [], near: [], rows: new Map(), finds: [] };
  if (!told.length) return found;
  const chosen = ["category", "unit"].filter((kind) => filters[kind]);
  const [[newest, ...past], sets] = await Promise.all([
    Promise.all(["terbaru", ...told.map((word) => placeOf(word, count, common))].map(load)),
    Promise.all(chosen.map((kind) => load(`${kind}/${filters[kind].slug}`))),
  ]);
  [newest, ...past].forEach((file) => file.rows.forEach((row) => found.rows.set(row[0], row)));

  const hits = new Map();
  told.forEach((word, place) => {
    const typed = isTyped && word === words.at(-1);
    const before = stemsOf(past[place], [word], typed);
    const stems = [...before, ...stemsOf(newest, [word, ...before.map(([stem]) => stem)], typed)];
    if (!stems.length) found.unknown.push(word), found.near.push(() => spellings(word, [past[place], newest]));
    found.forms.push(...score(hits, stems));
  });
  const known = sets.map((steps) => new Set(numbersOf(steps)));
  const finds = [...hits.values()].filter((hit) => passes(hit, found.rows.get(hit.number), filters, known));
  finds.forEach((hit) => found.rows.has(hit.number) && refine(hit, found.rows.get(hit.number), words, told, telltale));
  Object.assign(found, ordered(found, finds, told, filters.byDate));
  const all = telling(words, common, AT_MOST);
  found.isOpen = all.length > told.length && found.finds.some(({ said = told }) => all.some((word) => !said.includes(word)));
  return found;
}

/** Fetch the rows of some finds: whole weeks of the archive. */
async function complete(rows, finds) {
  const weeks = new Set(finds.filter(({ number }) => !rows.has(number)).map(({ number }) => Math.floor(number / A_WEEK)));
  const more = await Promise.all([...weeks].map((week) => load(`minggu/${week}`)));
  more.flat().forEach((row) => rows.set(row[0], row));
}

/** Write a text into an element, with marks on what was looked for. */
function mark(element, text, isFound) {
  element.textContent = "";
  for (const piece of text.split(/([\p{L}\p{N}'’]+)/u)) {
    const found = piece && isFound(wordsOf(piece)[0]);
    element.append(found ? Object.assign(document.createElement("mark"), { textContent: piece }) : piece);
  }
}

/** Return what the page has for the search, by name. */
const partsOf = (form) => ({
  form,
  ...Object.fromEntries(
    ["status", "finds", "more", "ways", "find", "filters"].map((name) => [name, document.querySelector(`.search__${name}`)]),
  ),
});

/** Say one of the sentences that the page has ready. */
function say({ status }, key, number = "") {
  status.textContent = (status.dataset[key] ?? "").replace("{n}", number);
}

/** Say what came of a search. */
function tell(parts, { finds: { length }, words, unknown, isPart }) {
  if (!words.length) return say(parts, "vague");
  say(parts, !length ? "none" : isPart && words.length > 1 ? "part" : "some", length);
  if (length && unknown.length) parts.status.append(` ${parts.status.dataset.unknown.replace("{n}", unknown.join(", "))}`);
}

/** Offer for every word that no story has those that are spelt almost so. */
async function offer({ status, form }, { unknown, near }, isCurrent) {
  const found = await Promise.all(near.map((find) => find()));
  if (!isCurrent() || !found.flat().length) return;
  status.append(` ${status.dataset.near} `);
  found.flatMap((words, place) => words.map((word) => [unknown[place], word])).forEach(([typed, word], place) => {
    const link = Object.assign(document.createElement("a"), { textContent: word });
    link.href = `${FOLDER}?${new URLSearchParams({ q: instead(form.elements.q.value, typed, word) })}`;
    status.append(place ? ", " : "", link);
  });
  status.append("?");
}

/** Return a query with one word in the place of another. */
export const instead = (query, typed, word) =>
  query.split(/\s+/).map((each) => (wordsOf(each).includes(typed) ? word : each)).join(" ");

/** Return what the form asks; of a word that is being typed a letter or two are waited for. */
function asked({ elements }, isTyped) {
  const chosen = ({ value, selectedIndex }) => value && { slug: value, place: selectedIndex - 1 };
  const typed = elements.q.value.trim();
  return {
    query: isTyped ? typed.replace(/(^|\s)\S{1,2}$/, "") : typed,
    filters: {
      category: chosen(elements.kategori),
      unit: chosen(elements.unit),
      year: elements.tahun.value,
      byDate: elements.urut.value === "baru",
    },
  };
}

/** Fill the form with what the address asks; return whether it, or who was quicker than the script, asks anything. */
function fill({ elements }) {
  const given = new URLSearchParams(location.search);
  for (const name of ["q", "kategori", "unit", "tahun", "urut"]) {
    if (given.has(name) && (name !== "q" || !elements.q.value)) elements[name].value = given.get(name);
    // of what there is no choice, such as a unit that went, nothing is chosen: the first
    if (elements[name].selectedIndex < 0) elements[name].selectedIndex = 0;
  }
  return [...given].length > 0 || elements.q.value !== "";
}

/** Have what is asked in the address, so that it can be passed on. */
function remember(form) {
  const named = [...new FormData(form)].filter(([, value]) => value.trim());
  history.replaceState(history.state, "", named.length ? `?${new URLSearchParams(named)}` : location.pathname);
}

// Made for the first find: a browser needs longer for its calendar than for all of this script
let calendar;
/** Return a day as the page writes it. */
const written = (day) => (calendar ??= new Intl.DateTimeFormat("id", { dateStyle: "medium", timeZone: "UTC" })).format(day);

/** Return one find as the page shows it. */
function item({ form: { elements }, find }, [number, title, slug, category, unit, summary, late = 0], isFound) {
  const made = find.content.cloneNode(true);
  const [label, time, link, text, place] = ["a", "time", "h2 a", "[data-summary]", "[data-unit]"].map((name) => made.querySelector(name));
  const day = new Date((Math.floor(number / A_DAY) - late + FIRST_DAY) * 864e5);
  const kind = elements.kategori.options[category + 1];
  time.dateTime = day.toISOString().slice(0, 10);
  time.textContent = written(day);
  link.href = `/${time.dateTime.replaceAll("-", "/")}/${slug || slugOf(title)}/`;
  Object.assign(label, { href: `/category/${kind.value}/`, textContent: kind.text });
  place.textContent = elements.unit.options[unit + 1].text;
  mark(link, title, isFound);
  mark(text, summary, isFound);
  return made;
}

/** Show some finds below those that are there. */
function show(parts, found, some) {
  const last = found.isTyped && found.words.at(-1);
  const isFound = (word) =>
    found.forms.includes(word) || (last && word?.startsWith(last)) ||
    found.words.some((other) => other.length > 3 && word && tail(word) === tail(other));
  parts.finds.append(...some.map(({ number }) => item(parts, found.rows.get(number), isFound)));
}

/** Return how to show the next finds; what was not shown because the network failed comes at the next press. */
function shower(parts, found, isExact, isCurrent) {
  let left = found.finds;
  return async () => {
    // for a first look the best is fetched, if its row did not come with the words; the weeks of others when asked for
    const ready = left.filter(({ number }, place) => !place || found.rows.has(number));
    const some = (isExact || parts.finds.childElementCount ? left : ready).slice(0, AT_ONCE);
    await complete(found.rows, some);
    if (!isCurrent()) return;
    left = left.filter((hit) => !some.includes(hit));
    show(parts, found, some);
    parts.more.hidden = !left.length;
    if (!found.isOpen) tell(parts, found);
  };
}

/** Say that the network failed. An index cut anew has other files than a page kept from before asks for: that page is fetched again. */
function fail(parts, reason) {
  if (reason?.status !== 404 || history.state?.isAgain) return say(parts, "failed");
  history.replaceState({ isAgain: true }, "");
  location.reload();
}

/** Let arrow keys lead from the words to the finds and back. */
function leadByArrows({ form, finds }) {
  addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [form.elements.q, ...finds.querySelectorAll("h2 a")];
    const place = links.indexOf(document.activeElement);
    if (place < 0 || !links[place + step]) return;
    event.preventDefault();
    links[place + step].focus();
  });
}

/** Return what the page knows of the index. */
function knownTo({ dataset }) {
  const common = dataset.common.split(" ").map((words) => words.split(","));
  return {
    count: +dataset.count,
    common: new Map(common.flatMap((words) => words.map((word) => [word, words[0]]))),
    terms: termsOf(dataset.terms),
    stop: new Set(dataset.stop.split(" ")),
  };
}

/** Return how to search for what the form asks, and how to show more of what was found. */
function searcher(parts) {
  const { form, finds, more, ways, filters: choices } = parts;
  const known = knownTo(form);
  let [turn, next] = [0];
  const guarded = async (act) => {
    const mine = turn;
    try {
      await act(() => mine === turn);
    } catch (reason) {
      if (mine === turn) fail(parts, reason);
    }
  };
  const run = (isTyped) => {
    turn += 1;
    const { query, filters } = asked(form, isTyped);
    const isExact = filters.byDate || filters.category || filters.unit || filters.year;
    remember(form);
    [ways.hidden, choices.hidden, more.hidden] = [query !== "", false, true];
    if (query) say(parts, "wait");
    else {
      finds.replaceChildren();
      return say(parts, filters.category || filters.unit || filters.year ? "word" : "");
    }
    return guarded(async (isCurrent) => {
      const present = async (most) => {
        const found = await search(query, { ...known, most, isTyped, filters });
        if (!isCurrent()) return;
        // what the reader has gone into stays as it is
        if (finds.contains(document.activeElement)) return tell(parts, found);
        finds.replaceChildren();
        next = shower(parts, { ...found, isTyped }, isExact, isCurrent);
        await next();
        if (!isCurrent()) return;
        if (found.isOpen) await present(AT_MOST);
        else if (!isTyped) await offer(parts, found, isCurrent);
      };
      await present(AT_FIRST);
    });
  };
  return { run, showMore: () => guarded(() => next()) };
}

/** Make the page's form search. */
export function enhance(form) {
  const parts = partsOf(form);
  const { run, showMore } = searcher(parts);
  let timer;
  const now = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    run(false);
  };
  form.addEventListener("input", ({ target }) => {
    if (target !== form.elements.q) return;
    clearTimeout(timer);
    timer = setTimeout(run, PATIENCE, !target.value.endsWith(" "));
  });
  form.addEventListener("change", (event) => event.target === form.elements.q || now(event));
  form.addEventListener("submit", now);
  parts.more.addEventListener("click", async () => {
    const place = parts.finds.childElementCount;
    await showMore();
    parts.finds.children[place]?.querySelector("h2 a").focus();
  });
  leadByArrows(parts);
  if (fill(form)) run(false);
}

const form = globalThis.document?.querySelector(".search");
// The page first: it is painted before the form begins to search
if (form) requestAnimationFrame(() => setTimeout(enhance, 0, form));
