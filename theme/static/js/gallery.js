/**
 * The pictures of a gallery beside each other, over the page: by swipe, by arrow keys, by buttons. Without this script each
 * picture leads to its large file.
 */

const button = (name, sign, act) => {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: sign, onclick: act });
  made.className = "viewer__button";
  made.setAttribute("aria-label", name);
  return made;
};

/** Return a copy of a figure for the viewer: its picture as wide as the screen, and no link. */
function slide(figure) {
  const made = figure.cloneNode(true);
  const link = made.querySelector("a");
  link.replaceWith(...link.childNodes);
  made.querySelector("source")?.setAttribute("sizes", "100vw");
  made.className = "viewer__slide";
  return made;
}

/** Return the dialog that shows the pictures of a gallery, with a way to show the one of a number. */
function viewer(root, figures) {
  const { close, before, after, place } = root.dataset;
  const dialog = document.createElement("dialog");
  const strip = document.createElement("div");
  const status = document.createElement("p");
  const number = () => Math.round(strip.scrollLeft / strip.clientWidth);
  const go = (to) => strip.scrollTo({ left: to * strip.clientWidth, top: 0 });
  const tell = () => {
    const said = place.replace("{n}", number() + 1).replace("{m}", figures.length);
    if (status.textContent !== said) status.textContent = said;
  };

  dialog.className = "viewer";
  dialog.setAttribute("aria-label", root.getAttribute("aria-label"));
  strip.className = "viewer__strip";
  strip.tabIndex = 0;
  status.className = "viewer__status";
  status.setAttribute("role", "status");
  const bar = document.createElement("div");
  bar.className = "viewer__bar";
  bar.append(
    status,
    button(before, "‹", () => go(number() - 1)),
    button(after, "›", () => go(number() + 1)),
    button(close, "×", () => dialog.close()),
  );
  dialog.append(bar, strip);

  strip.addEventListener("scroll", tell);
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    go(number() + step);
  });
  const show = (index) => {
    // Only now: copies of pictures are fetched as soon as they are made, large as the screen is wide
    if (!strip.firstChild) strip.append(...figures.map(slide));
    dialog.showModal();
    go(index);
    tell();
  };
  return { dialog, show };
}

/** Let the pictures of one gallery open the viewer. */
export function enhance(root) {
  const figures = [...root.querySelectorAll("figure")];
  const { dialog, show } = viewer(root, figures);
  if (!dialog.showModal) return;
  root.append(dialog);
  figures.forEach((figure, index) => {
    const link = figure.querySelector("a");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      dialog.onclose = () => link.focus();
      show(index);
    });
  });
}

document.querySelectorAll(".gallery").forEach(enhance);
