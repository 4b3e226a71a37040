// The share block's script, with a page made of the few things it touches.
import assert from "node:assert/strict";
import { test } from "node:test";
import { enhance, loadWhenNear } from "../../../theme/static/js/share.js";

const ADDRESS = "https://warta.example/2024/12/08/patroli/";

/** A button in its hidden item, which remembers what it was told to do on a click. */
function button() {
  const item = { hidden: true, remove: () => (item.gone = true) };
  const made = { parentNode: item, focused: 0, focus: () => (made.focused += 1) };
  made.addEventListener = (type, act) => (made[type] = act);
  return made;
}

/** The block inside a dialog, which counts the lists it was given. */
function inside() {
  const made = { given: [], dataset: {}, append: (...parts) => made.given.push(parts) };
  made.querySelector = (selector) => (selector === "ul" && made.given.length ? made.given[0][0] : null);
  return made;
}

/** A list whose copy has the button that opened the dialog. */
function list() {
  const last = button();
  last.dataset = { share: "open" };
  return { last, cloneNode: () => ({ querySelector: () => last }) };
}

/** A share block with the four buttons, a status line and a dialog. */
function block() {
  const dialog = { opened: 0, showModal: () => (dialog.opened += 1), close: () => dialog.onclose() };
  dialog.addEventListener = (type, act) => (dialog[type] = act);
  const inner = inside();
  dialog.querySelector = () => inner;
  const ul = list();
  const parts = {
    ":scope > ul [data-share=copy]": button(),
    ":scope > ul [data-share=native]": button(),
    ":scope > ul [data-share=open]": button(),
    ":scope > ul [data-share=keep]": button(),
    ":scope > [role=status]": { textContent: "", dataset: { copied: "Tautan sudah disalin" }, cloneNode: (withWords) => (withWords ? "its words" : "status") },
    ":scope > dialog": dialog,
    ":scope > ul": ul,
  };
  const [copy, native, open, keep, status] = Object.values(parts);
  const root = { dataset: { title: "Patroli", url: ADDRESS }, querySelector: (selector) => parts[selector] ?? null };
  return { root, copy, native, open, keep, status, dialog, inner, ul };
}

const refused = () => Promise.reject(new Error("refused"));

test("a browser without clipboard and share sheet is offered neither", () => {
  const { root, copy, native } = block();
  enhance(root, {});
  assert.deepEqual([copy.parentNode.gone, native.parentNode.gone], [true, true]);
});

test("copying writes the address and says so", async () => {
  const { root, copy, status } = block();
  const written = [];
  enhance(root, { clipboard: { writeText: async (text) => written.push(text) } });
  await copy.click();
  assert.equal(copy.parentNode.hidden, false);
  assert.deepEqual(written, [ADDRESS]);
  assert.equal(status.textContent, "Tautan sudah disalin");
});

test("a refused clipboard shows the address, to be copied by hand", async () => {
  const { root, copy, status } = block();
  enhance(root, { clipboard: { writeText: refused } });
  await copy.click();
  assert.equal(status.textContent, ADDRESS);
});

test("the share sheet gets title and address, and may be left", async () => {
  const { root, native } = block();
  const shared = [];
  enhance(root, { canShare: () => true, share: (data) => (shared.push(data), refused()) });
  await native.click();
  assert.deepEqual(shared, [{ title: "Patroli", url: ADDRESS }]);
});

test("a browser that cannot share an address is not offered the button", () => {
  const { root, native } = block();
  enhance(root, { canShare: () => false, share: refused });
  assert.equal(native.parentNode.gone, true);
});

test("the dialog opens, closes on a click outside only, and gives the focus back", () => {
  const { root, open, dialog } = block();
  enhance(root, {});
  open.click();
  assert.equal(dialog.opened, 1);
  dialog.click({ target: "a link inside" });
  assert.equal(open.focused, 0);
  dialog.click({ target: dialog });
  assert.equal(open.focused, 1);
});

test("the dialog gets the list of the page once, with the browser's own way to share at its end", () => {
  const { root, open, dialog, inner, ul } = block();
  enhance(root, {});
  open.click();
  open.click();
  assert.equal(dialog.opened, 2);
  assert.equal(inner.given.length, 1);
  assert.equal(inner.given[0][1], "status");
  assert.equal(ul.last.dataset.share, "native");
  assert.equal(ul.last.parentNode.hidden, true);
});

test("what keeps a story is loaded at the click, where the browser can keep", async () => {
  const without = block();
  enhance(without.root, {});
  assert.equal(without.keep.parentNode.gone, true);
  const { root, keep } = block();
  keep.dataset = { load: "/static/keep.js", failed: "Belum dapat disimpan" };
  const loaded = [];
  const kept = [];
  const load = async (address) => (loaded.push(address), { keep: async (pressed) => kept.push(pressed) });
  enhance(root, { serviceWorker: {} }, load);
  assert.deepEqual([keep.parentNode.hidden, loaded], [false, []]);
  await keep.click();
  assert.deepEqual([loaded, kept], [["/static/keep.js"], [keep]]);
});

test("a story that cannot be kept says so", async () => {
  const { root, keep } = block();
  keep.dataset = { load: "/static/keep.js", failed: "Belum dapat disimpan" };
  enhance(root, { serviceWorker: {} }, refused);
  await keep.click();
  assert.equal(keep.ariaLabel, "Belum dapat disimpan");
});

test("another script is loaded once, when the reader comes near what it is for", () => {
  const watchers = [];
  globalThis.IntersectionObserver = class {
    constructor(act) {
      Object.assign(this, { act, watches: true });
      watchers.push(this);
    }
    observe(part) {
      this.part = part;
    }
    disconnect() {
      this.watches = false;
    }
  };
  const loaded = [];
  loadWhenNear({ dataset: { script: "/static/comments.js" } }, (address) => loaded.push(address));
  watchers[0].act([{ isIntersecting: false }]);
  assert.deepEqual([loaded, watchers[0].watches], [[], true]);
  watchers[0].act([{ isIntersecting: true }]);
  assert.deepEqual([loaded, watchers[0].watches], [["/static/comments.js"], false]);
});

test("a browser without dialogs is not offered the button", () => {
  const { root, open, dialog } = block();
  delete dialog.showModal;
  enhance(root, {});
  assert.equal(open.parentNode.gone, true);
});
