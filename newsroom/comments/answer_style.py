"""How the gateway's own page looks: the colours, faces and sizes of the theme, whose pages it stands among.

The gateway runs where no theme need be, so what it takes of ``theme/static/css`` stands here once more; a
test compares them.
"""

STYLE = """
:root { --paper: #fbf8f2; --ink: #241912; --muted: #64554a; --accent: #8b3722; --on-accent: #fffaf3 }
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #16120e; --ink: #f1e9de; --muted: #b9ab9d; --accent: #ebaf86; --on-accent: #241307
  }
}
* { box-sizing: border-box }
body {
  max-inline-size: 42rem; margin: auto; padding: 2rem 1rem; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif
}
h1 { margin: 0 0 1.5rem; font: 700 2rem/1.2 georgia, serif }
a { color: var(--accent) }
label { font-weight: 600 }
input, textarea, button { min-block-size: 2.75rem; padding: .5rem .75rem; font: inherit }
input, textarea {
  display: block; inline-size: 100%; border: 1px solid var(--muted); background: var(--paper); color: inherit
}
button { border: 0; padding-inline: 1.5rem; font-weight: 600 }
button { background: var(--accent); color: var(--on-accent) }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 1px solid var(--muted) }
[role=alert] { padding: .75rem 1rem; border-inline-start: .25rem solid var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
"""
