/**
 * The service worker: what a reader read lately can be read without a network. keep.js registers it when a reader asks for that,
 * and nothing does before. Pages come from the network while there is one. A page is kept that offers to be, with the pictures
 * and scripts it used: appeals and withdrawn stories do not offer it. Each has a cache of its own, “bacaan TIME PATH”, so that
 * a name says what must be known of it. Why so, and why so small: docs/decisions/0020.
 */
const OFFER = '<button data-share="keep"';
const MOST = 10;
const WEEK = 6048e5;

const fresh = (name) => Date.now() - name.split(" ")[1] < WEEK;

/** Return the names of the caches of kept pages, the newest first. */
const kept = async () => (await caches.keys()).filter((name) => /^bacaan /.test(name)).sort().reverse();

/** Return the name of the cache that has a page, unless it is too old. */
const nameOf = async (path) => (await kept()).find((name) => name.endsWith(` ${path}`) && fresh(name));

const put = async (name, key, answer) => (await caches.open(name)).put(key, answer);
const find = (key, cacheName) => caches.match(key, { cacheName, ignoreVary: true });

let last = Promise.resolve();

/** Do one thing after the other, so that nothing is put into what goes; a full disk keeps nobody from reading. */
const next = (act) => (last = last.then(act).catch(() => {}));

/** Keep a page that offers it; forget one that does so no more, what is too much and what is too old. */
async function keep(path, answer) {
  if (answer.status > 410) return; // a server in trouble says nothing of the story
  const offers = answer.ok && (await answer.clone().text()).includes(OFFER);
  if (offers) await put((await nameOf(path)) ?? `bacaan ${Date.now()} ${path}`, path, answer);
  const names = await kept();
  const isOver = (name, index) => index >= MOST || !fresh(name) || (!offers && name.endsWith(` ${path}`));
  await Promise.all(names.filter(isOver).map((name) => caches.delete(name)));
}

/** Put a part of a page beside it, if the page is kept. */
async function addPart({ clientId, request }, answer) {
  const user = await clients.get(clientId);
  const name = await nameOf(new URL(user.url).pathname);
  if (name) await put(name, request, answer);
}

/** Return the answer of the network, and do something with a copy of it. */
async function asked(event, act) {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  const copy = answer.clone();
  event.waitUntil(next(() => act(copy)));
  return answer;
}

/** Without a network: the page as it was kept, or the one that lists all that were. */
async function recall(path) {
  const name = await nameOf(path);
  return (name && (await find(path, name))) ?? find("/luring/", "luring");
}

addEventListener("install", skipWaiting);
addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()]));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(asked(event, (copy) => keep(path, copy)).catch(() => recall(path)));
  } else if (/image|script/.test(request.destination)) {
    event.respondWith(asked(event, (copy) => copy.ok && addPart(event, copy)).catch(() => find(request)));
  }
});
