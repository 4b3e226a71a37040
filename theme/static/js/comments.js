/**
 * The comment form: sends itself without leaving the page, keeps the text whenever that fails, and remembers
 * name and e-mail for those who ask for it. The form works without any of this.
 */

const PATIENCE = 30_000;

/** What the form needs of the browser, which may refuse to store anything. */
export function browser() {
  const send = (form) =>
    fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
      signal: globalThis.AbortSignal?.timeout?.(PATIENCE),
    });
  try {
    return { send, store: globalThis.localStorage };
  } catch {
    return { send };
  }
}

/** Return what the gateway answers; anything else that answers in its place is an error. */
async function answered(response) {
  const said = await response.json();
  if (!said.state || !said.message) throw new Error(response.status);
  return said;
}

/** Fill in what is remembered; return how to remember it now, or to forget it. */
function memory(form, store) {
  const tick = form.querySelector("[type=checkbox]");
  const fields = ["name", "email"].map((kind) => form.querySelector(`[autocomplete=${kind}]`));
  const each = (act) => {
    try {
      fields.forEach((field) => act(field, `komentar-${field.name}`));
    } catch {} // a full or locked store must not keep anybody from writing
  };
  const keep = () =>
    each((field, key) => (tick.checked ? store.setItem(key, field.value) : store.removeItem(key)));
  if (!store) return keep;

  tick.parentNode.hidden = false;
  tick.addEventListener("change", () => tick.checked || keep());
  each((field, key) => {
    const kept = store.getItem(key);
    if (kept === null) return;
    tick.checked = true;
    field.value = field.value || kept;
  });
  return keep;
}

/** Make the form in one section of comments send itself. */
export function enhance(root, { send, store } = browser()) {
  const form = root.querySelector("form");
  if (!form) return;
  const [text, status, heading, anew] = ["textarea", "[role=status]", "h2", "[type=radio]"].map((part) =>
    form.querySelector(part),
  );
  const title = heading.textContent;
  const keep = memory(form, store);
  root.classList.add("comments--live");
  let busy = false;
  let wrong = null;

  const mark = (field, message = "") => {
    wrong?.setCustomValidity("");
    wrong = field;
    wrong?.setCustomValidity(message);
    return wrong?.reportValidity();
  };
  const show = ({ state, field, message }) => {
    const sent = state === "pending" || state === "published";
    const faulty = form.elements[field];
    status.textContent = message;
    if (sent) text.value = "";
    if (anew && (sent || faulty?.length)) {
      anew.checked = true;
      heading.textContent = title;
    }
    if (faulty?.setCustomValidity) mark(faulty, message);
    else status.focus();
  };

  form.addEventListener("input", () => mark(null));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    status.textContent = status.dataset.sending;
    keep();
    show(await Promise.resolve(form).then(send).then(answered).catch(() => ({ message: status.dataset.offline })));
    busy = false;
  });
  root.addEventListener("change", ({ target }) => {
    if (target.type !== "radio") return;
    heading.textContent = target.getAttribute("aria-label") || title;
    // who chooses by keyboard goes on choosing; a finger or mouse means to write
    if (!target.matches(":focus-visible")) text.focus();
  });
}

globalThis.document?.querySelectorAll(".comments").forEach((root) => enhance(root));
