// The comment form's script, with a page made of the few things it touches.
import assert from "node:assert/strict";
import { test } from "node:test";
import { enhance } from "../../../theme/static/js/comments.js";

const OFFLINE = "Layanan komentar sedang tidak tersambung. Hubungi kami: 0370 123456";
const WAITING = { state: "pending", message: "Komentar Anda menunggu pemeriksaan petugas." };

/** A thing of the page that listens, and remembers that it was focused or told to be wrong. */
function part(facts = {}) {
  const made = { focused: 0, validity: "", listeners: {}, ...facts };
  made.addEventListener = (type, act) => (made.listeners[type] = act);
  made.focus = () => (made.focused += 1);
  made.setCustomValidity = (words) => (made.validity = words);
  made.reportValidity = () => made.focus();
  return made;
}

/** A section of comments with its form, filled in. */
function section() {
  const text = part({ value: "Terima kasih." });
  const name = part({ name: "nama", value: "Made" });
  const email = part({ name: "surel", value: "made@contoh.id" });
  const status = part({ textContent: "", dataset: { offline: OFFLINE, sending: "Mengirim …" } });
  const heading = part({ textContent: "Tinggalkan Balasan" });
  const anew = part({ checked: true });
  const tick = part({ checked: false, parentNode: { hidden: true } });
  const parts = {
    textarea: text,
    "[role=status]": status,
    h2: heading,
    "[type=radio]": anew,
    "[type=checkbox]": tick,
    "[autocomplete=name]": name,
    "[autocomplete=email]": email,
  };
  const form = part({ elements: { komentar: text, nama: name, surel: email, balas: [anew, part()] } });
  form.querySelector = (selector) => parts[selector] ?? null;
  const classList = new Set();
  const root = part({ querySelector: () => form, classList });
  const submit = () => form.listeners.submit({ preventDefault() {} });
  return { root, form, submit, text, name, email, status, heading, anew, tick };
}

const answer = (said, status = 200) => async () => ({ status, json: async () => said });

/** What a browser keeps between two visits. */
function storage(kept = {}) {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => (kept[key] = value),
    removeItem: (key) => delete kept[key],
  };
}

test("a comment that arrived empties the field and says that it waits", async () => {
  const { root, submit, text, status } = section();
  enhance(root, { send: answer(WAITING, 202) });
  await submit();
  assert.deepEqual([text.value, status.textContent, status.focused], ["", WAITING.message, 1]);
});

for (const [what, send] of [
  ["no connection", () => Promise.reject(new TypeError("failed"))],
  ["a request that cannot even be made", () => { throw new Error("no"); }],
  ["the login page of a hotel", async () => ({ status: 200, json: () => Promise.reject(new SyntaxError()) })],
  ["another program's JSON", answer({ ok: true })],
  ["JSON that is no answer at all", answer(null)],
  ["a broken service", answer({ message: "Internal Server Error" }, 500)],
  ["a gateway without its service", answer({ message: "bad gateway" }, 502)],
]) {
  test(`${what} keeps the text and gives the office's contact`, async () => {
    const { root, submit, text, status } = section();
    enhance(root, { send });
    await submit();
    assert.deepEqual([text.value, status.textContent, status.focused], ["Terima kasih.", OFFLINE, 1]);
    enhance(root, { send: answer(WAITING, 202) });
    await submit();
    assert.equal(text.value, "");
  });
}

test("the gateway's own word on a service that is away is told as it stands", async () => {
  const { root, submit, text, status } = section();
  enhance(root, { send: answer({ state: "unavailable", message: "Coba lagi sebentar." }, 503) });
  await submit();
  assert.deepEqual([text.value, status.textContent], ["Terima kasih.", "Coba lagi sebentar."]);
});

test("a refusal is told in the gateway's words, and the text stays", async () => {
  const { root, submit, text, status } = section();
  enhance(root, { send: answer({ state: "too_fast", message: "Tunggu sebentar." }, 429) });
  await submit();
  assert.deepEqual([text.value, status.textContent, status.focused], ["Terima kasih.", "Tunggu sebentar.", 1]);
});

test("the field to correct is focused, and free again as soon as the reader types", async () => {
  const { root, form, submit, email, status } = section();
  enhance(root, { send: answer({ state: "invalid", field: "surel", message: "Contoh: budi@contoh.id" }, 400) });
  await submit();
  assert.deepEqual([email.focused, email.validity, status.focused], [1, "Contoh: budi@contoh.id", 0]);
  assert.equal(status.textContent, "Contoh: budi@contoh.id");
  form.listeners.input();
  assert.equal(email.validity, "");
});

test("three quick clicks send one comment", async () => {
  const { root, submit } = section();
  let sent = 0;
  enhance(root, { send: (form) => ((sent += 1), answer(WAITING, 202)(form)) });
  await Promise.all([submit(), submit(), submit()]);
  assert.equal(sent, 1);
  await submit();
  assert.equal(sent, 2);
});

test("while it sends, it says so", () => {
  const { root, submit, status } = section();
  enhance(root, { send: () => new Promise(() => {}) });
  submit();
  assert.equal(status.textContent, "Mengirim …");
});

test("a section whose form has its script says so to the stylesheet", () => {
  const { root } = section();
  enhance(root, {});
  assert.deepEqual([...root.classList], ["comments--live"]);
});

test("choosing whom to answer is told in the heading; a finger goes on to the text, a keyboard stays", () => {
  const { root, heading, text } = section();
  enhance(root, {});
  const choose = (words, keyboard) => {
    const target = { type: "radio", getAttribute: () => words, matches: () => keyboard };
    root.listeners.change({ target });
  };
  choose("Balas Made Sari", true);
  assert.deepEqual([heading.textContent, text.focused], ["Balas Made Sari", 0]);
  choose(null, false);
  assert.deepEqual([heading.textContent, text.focused], ["Tinggalkan Balasan", 1]);
});

for (const [what, said] of [
  ["a reply that was sent", WAITING],
  ["a reply to a comment that is gone", { state: "invalid", field: "balas", message: "Sudah tidak ada." }],
]) {
  test(`after ${what} the next comment is a new one`, async () => {
    const { root, submit, anew, heading, status } = section();
    enhance(root, { send: answer(said) });
    anew.checked = false;
    heading.textContent = "Balas Made Sari";
    await submit();
    assert.deepEqual([anew.checked, heading.textContent], [true, "Tinggalkan Balasan"]);
    assert.equal(status.focused, 1);
  });
}

test("name and e-mail are kept only for those who tick the box, and forgotten when they untick it", async () => {
  const { root, submit, tick } = section();
  const store = storage();
  enhance(root, { send: answer(WAITING, 202), store });
  assert.equal(tick.parentNode.hidden, false);
  await submit();
  assert.deepEqual(store.kept, {});
  tick.checked = true;
  await submit();
  assert.deepEqual(store.kept, { "komentar-nama": "Made", "komentar-surel": "made@contoh.id" });
  tick.checked = false;
  tick.listeners.change();
  assert.deepEqual(store.kept, {});
});

test("what was kept is filled in, but never over what is already typed", () => {
  const { root, name, email, tick } = section();
  name.value = "";
  enhance(root, { store: storage({ "komentar-nama": "Sari", "komentar-surel": "sari@contoh.id" }) });
  assert.deepEqual([name.value, email.value, tick.checked], ["Sari", "made@contoh.id", true]);
});

test("a browser that stores nothing offers nothing, and sends all the same", async () => {
  const { root, submit, tick, text } = section();
  enhance(root, { send: answer(WAITING, 202) });
  await submit();
  assert.deepEqual([tick.parentNode.hidden, text.value], [true, ""]);
});

test("a full store keeps nobody from writing", async () => {
  const { root, submit, tick, text } = section();
  const store = { ...storage(), setItem: () => { throw new Error("QuotaExceededError"); } };
  enhance(root, { send: answer(WAITING, 202), store });
  tick.checked = true;
  await submit();
  assert.equal(text.value, "");
});

test("comments that are closed have no form, and need no script", () => {
  enhance({ querySelector: () => null });
});
