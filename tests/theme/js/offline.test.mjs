// The page that lists what is kept, with a store made of the few things it asks for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { workerAddress } from "../../../theme/static/js/keep.js";
import { forget, readings, titleOf } from "../../../theme/static/js/offline.js";

const NOW = 1_700_000_000_000;
const DAY = 864e5;
const page = (title) => `<meta property="og:title" content="${title}">`;

/** The caches of a browser, by their names; each has one page. */
function store(pages) {
  const deleted = [];
  return {
    deleted,
    keys: async () => Object.keys(pages),
    match: async (path, { cacheName }) =>
      cacheName.endsWith(` ${path}`) && pages[cacheName] ? { text: async () => pages[cacheName] } : undefined,
    delete: async (name) => deleted.push(name),
  };
}

test("a title is read as it was written", () => {
  assert.equal(titleOf(page("&#34;Aman&#34; &amp; &lt;b&gt;tertib&lt;/b&gt; &#39;24")), "\"Aman\" & <b>tertib</b> '24");
  assert.equal(titleOf("<p>Halaman lain</p>"), undefined);
});

test("what is kept is listed from the newest, as long as it may be shown", async () => {
  const found = await readings(
    store({
      luring: page("Bacaan"),
      "lain 1 /": page("Lain"),
      [`bacaan ${NOW - 2 * DAY} /a/`]: page("A"),
      [`bacaan ${NOW - DAY} /b/`]: page("B"),
      [`bacaan ${NOW - 7 * DAY} /c/`]: page("C"),
      [`bacaan ${NOW - 3 * DAY} /d/`]: undefined,
    }),
    NOW,
  );
  assert.deepEqual(
    found.map(({ path, title, kept }) => [path, title, kept.getTime()]),
    [
      ["/b/", "B", NOW - DAY],
      ["/a/", "A", NOW - 2 * DAY],
    ],
  );
});

test("forgetting lets the worker go first, and leaves alone what is not of this portal", async () => {
  const done = [];
  const container = { getRegistration: async () => ({ unregister: async () => done.push("unregistered") }) };
  const all = store({ luring: "", "bacaan 1 /a/": "", "peta-desa": "" });
  all.delete = async (name) => done.push(name);
  await forget(all, container);
  assert.deepEqual(done, ["unregistered", "luring", "bacaan 1 /a/"]);
});

test("the worker's address is made by the one policy that the site allows, or plain where there are none", () => {
  const asked = [];
  const createPolicy = (name, { createScriptURL }) => (asked.push(name), { createScriptURL: () => [createScriptURL()] });
  assert.equal(workerAddress({}), "/sw.js");
  assert.deepEqual(workerAddress({ trustedTypes: { createPolicy } }), ["/sw.js"]);
  assert.deepEqual(workerAddress({ trustedTypes: { createPolicy } }), ["/sw.js"]);
  assert.deepEqual(asked, ["luring"]);
});
