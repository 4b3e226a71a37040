/**
 * Share block: the buttons that only a script can offer. The plain links beside them need none of this.
 * A block holds buttons named by data-share: copy, native, open. Each waits in a hidden item of the list, which is shown
 * where the browser can do it.
 */

/** What a share block needs of the browser. */
export function boundNavigator({ navigator } = globalThis) {
  return {
    write: navigator.clipboard?.writeText.bind(navigator.clipboard),
    share: navigator.share?.bind(navigator),
    canShare: navigator.canShare?.bind(navigator),
  };
}

/** Show the buttons of one block, and make them work. */
export function enhance(root, { write, share, canShare } = boundNavigator()) {
  const { title, url } = root.dataset;
  const part = (selector) => root.querySelector(`:scope > ${selector}`);
  const offer = (name, able, act) => {
    const button = part(`ul [data-share=${name}]`);
    if (!button || !able) return;
    button.parentNode.hidden = false;
    button.addEventListener("click", () => act(button));
  };

  offer("copy", write, async () => {
    const status = part("[role=status]");
    status.textContent = await write(url).then(() => status.dataset.copied, () => url);
  });
  offer("native", share && canShare?.({ title, url }), () => share({ title, url }).catch(() => {}));

  const dialog = part("dialog");
  offer("open", dialog?.showModal, (opener) => {
    dialog.showModal();
    dialog.onclose = () => opener.focus();
  });
  // a listener, because an onclick that returns false would keep the links inside from working
  dialog?.addEventListener("click", ({ target }) => target === dialog && dialog.close());
}

globalThis.document?.querySelectorAll(".share").forEach((root) => enhance(root));
