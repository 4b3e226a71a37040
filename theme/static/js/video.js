/**
 * A video plays in the page once the reader asks for it; before that its host is not asked for anything. Without this
 * script the card is a link.
 */

/** Return the second at which a link says that its video begins (“?t=90”, “?t=1m30s”), 0 where it says nothing. */
export function secondOf(address) {
  const said = new URL(address).searchParams.get("t") ?? "";
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(said) ?? [];
  return hours * 3600 + minutes * 60 + +seconds;
}

/** Return the player of a video, which begins at once. */
function player({ dataset }, { textContent, href }) {
  const ways = new URLSearchParams({ autoplay: 1, start: secondOf(href) });
  const frame = document.createElement("iframe");
  frame.title = textContent;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(dataset.video)}?${ways}`;
  frame.className = "video__player";
  return frame;
}

/** Let the link of one card play in its place. */
export function enhance(paragraph) {
  const link = paragraph.querySelector("a");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = player(paragraph, link);
    link.replaceWith(frame);
    frame.focus();
  });
}

globalThis.document?.querySelectorAll(".video[data-video]").forEach(enhance);
