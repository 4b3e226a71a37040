/**
 * “Simpan untuk dibaca tanpa internet”: share.js loads this at the click, so nothing is stored on a reader's device, and no
 * worker runs there, before that reader asks for it. From then on the worker keeps what this reader opens (sw.js); the page
 * that is open came before it, so it is kept from here.
 */

const OFFLINE = "/luring/";
// with the sign that no word of a story or a comment can hold
const OFFER = '<button data-share="keep"';

let policy;

/** Return the address of the worker in the form that the policy of the site wants, where a browser knows it. */
export function workerAddress({ trustedTypes } = globalThis) {
  // made once: the reader may press again after a failure, and a second one of the same name is refused
  policy ??= trustedTypes?.createPolicy("luring", { createScriptURL: () => "/sw.js" });
  return policy?.createScriptURL("") ?? "/sw.js";
}

/** Have the worker work; fail where it may not. */
async function begin(container, address) {
  const { installing } = await container.register(address);
  const failed = new Promise((_, fail) => {
    installing?.addEventListener("statechange", () => {
      if (installing.state === "redundant") fail(new Error("no worker"));
    });
  });
  await Promise.race([container.ready, failed]);
}

/** Return a page that is there, as answer and as text. */
async function fetched(path) {
  const answer = await fetch(path);
  const html = await answer.clone().text();
  if (!answer.ok) throw new Error(answer.status);
  return { answer, html };
}

/** Keep the page that lists what is kept, with the script that it names. */
async function keepList(store, { answer, html }) {
  const cache = await store.open("luring");
  await cache.put(OFFLINE, answer);
  await cache.addAll(html.match(/\/static\/offline\.[\w.]+/g));
}

/** Keep the page that is open with what it has shown, in the form that sw.js knows. */
async function keepPage(store, path, { answer }, shown) {
  for (const name of await store.keys()) {
    if (name.startsWith("bacaan ") && name.endsWith(` ${path}`)) await store.delete(name);
  }
  const cache = await store.open(`bacaan ${Date.now()} ${path}`);
  await cache.put(path, answer);
  await cache.addAll(shown).catch(() => {}); // a story is worth keeping without a picture
}

/** Return the pictures that a page has shown, in the size shown. */
const pictures = ({ images }) =>
  [...images].filter((image) => image.complete && image.currentSrc).map((image) => image.currentSrc);

/** Keep what is needed without a network; where that fails, a worker that came for it goes again. */
async function keepAll(container, path) {
  const [list, page] = await Promise.all([fetched(OFFLINE), fetched(path)]);
  if (!page.html.includes(OFFER)) throw new Error("no offer"); // it may have been withdrawn meanwhile
  const isNew = !(await container.getRegistration("/"));
  try {
    await begin(container, workerAddress());
    await keepList(caches, list);
    await keepPage(caches, path, page, [...new Set(pictures(document))]);
  } catch (reason) {
    if (isNew) await (await container.getRegistration("/"))?.unregister();
    throw reason;
  }
}

/** Keep the page that is open, and let the button lead to all that is kept. */
export async function keep(button) {
  await keepAll(navigator.serviceWorker, location.pathname);
  const link = document.createElement("a");
  Object.assign(link, { href: OFFLINE, textContent: button.dataset.kept, className: button.className });
  button.replaceWith(link);
  link.focus();
}
