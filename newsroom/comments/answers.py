"""How an outcome reaches the reader: back to the article, as JSON, or as a page that keeps the text."""

import base64
import hashlib
import json

from markupsafe import Markup
from werkzeug.wrappers import Request, Response

from newsroom.comments import messages
from newsroom.comments.answer_style import STYLE
from newsroom.comments.articles import ArticleEntry, SiteFacts
from newsroom.comments.models import FIELDS, HONEYPOT, KEY_FIELD, LIMITS, WAITING_ANCHOR
from newsroom.comments.outcomes import Outcome
from newsroom.comments.submission import Typed
from newsroom.labels import LABELS

_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
}

_PAGE = Markup("""<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><style>{style}</style></head>
<body><main><h1>{title}</h1>
<p role="alert">{message}</p>
{contact}{form}<p><a href="{back}">{back_words}</a></p></main></body></html>
""")
LABELLED = ("text", "name", "email", "website", "trap", "send")
_CONTACT = Markup("<p>{words}</p>\n")
_FORM = Markup("""<form method="post" action="{action}">
<p><label for="comment">{text_label} *</label>
<textarea id="comment" name="{comment_name}" rows="10" required maxlength="{comment_limit}">
{comment}</textarea></p>
<p><label for="name">{name_label} *</label>
<input id="name" name="{name_name}" value="{name}" required maxlength="{name_limit}" autocomplete="name"></p>
<p><label for="email">{email_label} *</label>
<input id="email" name="{email_name}" value="{email}" type="email" required maxlength="{email_limit}"
 autocomplete="email"></p>
<p><label for="website">{website_label}</label>
<input id="website" name="{website_name}" value="{website}" inputmode="url" maxlength="{website_limit}"
 autocomplete="url"></p>
<input type="hidden" name="{key_name}" value="{key}">
<input type="hidden" name="{parent_name}" value="{parent}">
<p hidden><label>{trap_label} <input name="{honeypot}" tabindex="-1" autocomplete="off"></label></p>
<p><button>{send_label}</button></p></form>
""")


def wants_json(request: Request) -> bool:
    """Say whether the page's script asks, and not the browser itself."""
    return "application/json" in request.headers.get("Accept", "")


def as_json(outcome: Outcome) -> Response:
    """Return the outcome for the page's script."""
    body = {"state": outcome.state, "message": outcome.message}
    if outcome.field:
        body["field"] = FIELDS[outcome.field]
    return _sent(Response(json.dumps(body, ensure_ascii=False), outcome.status, mimetype="application/json"))


def back_to(article: ArticleEntry) -> Response:
    """Send the reader back to the article, whose page says that the comment waits."""
    return _sent(Response(status=303, headers={"Location": f"{article.key}#{WAITING_ANCHOR}"}))


def as_page(
    outcome: Outcome, site: SiteFacts, action: str, typed: Typed | None, article: ArticleEntry | None
) -> Response:
    """Return a page that says what happened and keeps what the reader typed."""
    again = outcome.state not in {"closed", "refused"}
    page = _PAGE.format(
        title=messages.UNSENT_TITLE,
        style=Markup(STYLE),  # noqa: S704 a constant
        message=outcome.message,
        contact=_contact(outcome, site),
        form=_form(typed, action, outcome) if typed and again else _kept(typed),
        back=article.key if article else "/",
        back_words=messages.BACK_TO_NEWS if article else messages.BACK_HOME.format(name=site.name),
    )
    return _sent(Response(page, outcome.status, mimetype="text/html"))


def _sent(response: Response) -> Response:
    response.headers.extend(HEADERS)
    return response


def _contact(outcome: Outcome, site: SiteFacts) -> Markup:
    if outcome.state != "unavailable" or not site.contact:
        return Markup("")
    return _CONTACT.format(words=messages.CONTACT.format(contact=site.contact))


def _kept(typed: Typed | None) -> Markup:
    """Return the text alone where sending it again makes no sense, so that it can be copied."""
    if typed is None or not typed.comment:
        return Markup("")
    kept = Markup("<p>{words}</p><blockquote>{text}</blockquote>\n")
    return kept.format(words=messages.YOUR_TEXT, text=typed.comment)


def _form(typed: Typed, action: str, outcome: Outcome) -> Markup:
    names = {f"{key}_name": name for key, name in FIELDS.items()}
    limits = {f"{key}_limit": limit for key, limit in LIMITS.items()}
    words = {f"{key}_label": LABELS[f"comment_{key}"] for key in LABELLED}
    return _FORM.format(
        action=action,
        key_name=KEY_FIELD,
        honeypot=HONEYPOT,
        comment=typed.comment,
        name=typed.name,
        email=typed.email,
        website=typed.website,
        key=typed.key,
        # a reply to what is gone is sent again as a comment of its own
        parent="" if outcome.field == "parent" else typed.parent,
        **names,
        **limits,
        **words,
    )
