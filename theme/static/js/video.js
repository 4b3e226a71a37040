/**
 * A video plays in the page once the reader asks for it; before that its host is not asked for anything. Without this
 * script the card is a link.
 */

/** Return the player of a video, which begins at once. */
function player(paragraph, title) {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(paragraph.dataset.video)}?autoplay=1`;
  frame.className = "video__player";
  return frame;
}

/** Let the link of one card play in its place. */
export function enhance(paragraph) {
  const link = paragraph.querySelector("a");
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = player(paragraph, link.textContent);
    link.replaceWith(frame);
    frame.focus();
  });
}

document.querySelectorAll(".video[data-video]").forEach(enhance);
