/**
 * /luring/: the list of what this device keeps, and the way to forget it. The worker answers with this page, too, where it
 * could reach nothing and has kept nothing (sw.js).
 */

const WEEK = 6048e5;
const SIGNS = { amp: "&", lt: "<", gt: ">", "#34": '"', "#39": "'" };

/** Return the title of a page from its source: a document may not be made of a text here (trusted types). */
export function titleOf(html) {
  const [, escaped] = html.match(/property="og:title" content="([^"]*)"/) ?? [];
  return escaped?.replace(/&(amp|lt|gt|#34|#39);/g, (_, sign) => SIGNS[sign]);
}

/** Return what is kept and not too old, the newest first: path, title, and when it was kept. */
export async function readings(store, now = Date.now()) {
  const found = [];
  for (const name of (await store.keys()).sort().reverse()) {
    const [kind, time, path] = name.split(" ");
    if (kind !== "bacaan" || now - time >= WEEK) continue;
    const page = await store.match(path, { cacheName: name, ignoreVary: true });
    const title = page && titleOf(await page.text());
    if (title) found.push({ path, title, kept: new Date(Number(time)) });
  }
  return found;
}

/** Return one line of the list. */
function line({ path, title, kept }, since) {
  const [item, heading, link, time] = ["li", "h3", "a", "time"].map((name) => document.createElement(name));
  Object.assign(item, { className: "line" });
  Object.assign(heading, { className: "line__title" });
  Object.assign(link, { href: path, textContent: title });
  const day = kept.toLocaleDateString("id", { dateStyle: "long" });
  Object.assign(time, { dateTime: kept.toISOString(), textContent: since.replace("{date}", day) });
  heading.append(link);
  item.append(heading, time);
  return item;
}

/** Forget all that is kept, and let the worker go. */
export async function forget(store, container) {
  const worker = await container.getRegistration("/");
  await worker?.unregister();
  for (const name of await store.keys()) {
    if (name === "luring" || name.startsWith("bacaan ")) await store.delete(name);
  }
}

/** Have this page as it is now instead of as it was when the reader asked to keep; without a network it stays. */
async function renew(store) {
  const cache = await store.open("luring");
  await cache.addAll(["/luring/", import.meta.url]).catch(() => {});
}

/** Fill the page. */
async function show(root) {
  const part = (name) => root.querySelector(`[data-part=${name}]`);
  if (location.pathname !== "/luring/" || !navigator.onLine) {
    document.title = part("title").textContent = part("title").dataset.offline;
    part("unreached").hidden = location.pathname === "/luring/";
  }
  const [list, none, button] = ["list", "none", "forget"].map(part);
  const found = await readings(caches);
  list.replaceChildren(...found.map((each) => line(each, list.dataset.since)));
  none.hidden = found.length > 0;
  const isKeeping = await navigator.serviceWorker?.getRegistration("/");
  if (!isKeeping) return;
  button.hidden = false;
  button.onclick = async () => {
    await forget(caches, navigator.serviceWorker);
    list.replaceChildren();
    Object.assign(none, { textContent: none.dataset.forgotten, hidden: false });
    none.focus();
    button.hidden = true;
  };
  if (location.pathname === "/luring/") renew(caches);
}

const root = globalThis.document?.querySelector("[data-part=list]")?.closest("main");
if (root && globalThis.caches) show(root);
