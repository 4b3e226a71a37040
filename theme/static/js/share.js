/**
 * Share block: the buttons that only a script can offer. The plain links beside them need none of this.
 * A block holds buttons named by data-share: copy, native, open, keep. Each waits in a hidden item of the list, for
 * which share.css keeps room: it is shown where the browser can do that, so that nothing moves, and goes where it
 * cannot. At its end this script calls the others that a page names, once the reader comes near what they are for:
 * <section data-script="/static/comments.….js">.
 */

const byAddress = (address) => import(address);

/** Give the dialog the same list, in which the browser's own way to share stands for the button that opened it. */
function fill(inner, list, status) {
  const own = list.cloneNode(true);
  const last = own.querySelector("[data-share=open]");
  last.parentNode.hidden = true;
  last.dataset.share = "native";
  inner.append(own, status.cloneNode());
}

/** Show the buttons of one block, and make them work. */
export function enhance(root, browser = navigator, load = byAddress) {
  const { title, url } = root.dataset;
  const part = (selector) => root.querySelector(`:scope > ${selector}`);
  const offer = (name, able, act) => {
    const button = part(`ul [data-share=${name}]`);
    if (!button) return;
    if (!able) return button.parentNode.remove();
    button.parentNode.hidden = false;
    button.addEventListener("click", () => act(button));
  };

  offer("copy", browser.clipboard, async () => {
    const status = part("[role=status]");
    status.textContent = await browser.clipboard.writeText(url).then(() => status.dataset.copied, () => url);
  });
  offer("native", browser.canShare?.({ title, url }), () => browser.share({ title, url }).catch(() => {}));

  offer("keep", browser.serviceWorker, (button) =>
    load(button.dataset.load).then(({ keep }) => keep(button)).catch(() => (button.ariaLabel = button.dataset.failed)),
  );

  const dialog = part("dialog");
  offer("open", dialog?.showModal, (opener) => {
    const inner = dialog.querySelector(".share");
    if (!inner.querySelector("ul")) {
      fill(inner, part("ul"), part("[role=status]"));
      enhance(inner, browser);
    }
    dialog.showModal();
    dialog.onclose = () => opener.focus();
  });
  // a listener, because an onclick that returns false would keep the links inside from working
  dialog?.addEventListener("click", ({ target }) => target === dialog && dialog.close());
}

/** Load the script that a part of the page names, when the reader comes near that part. */
export function loadWhenNear(part, load = byAddress) {
  const watcher = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting) return;
    watcher.disconnect();
    load(part.dataset.script);
  }, { rootMargin: "50%" });
  watcher.observe(part);
}

const each = (selector, act) => document.querySelectorAll(selector).forEach((part) => act(part));

// The words first: what a script adds is worked out once the page has been painted
globalThis.requestAnimationFrame?.(() => setTimeout(() => {
  each(".share", enhance);
  each("[data-script]", loadWhenNear);
}));
