"""Settings for writing: ``make serve`` and ``make html``. Data only; imports nothing of the portal."""

from pathlib import Path

from jinja2 import StrictUndefined

# Where the project lies, for whoever starts Pelican from elsewhere; its content/data gives missing registers
NEWSROOM_PROJECT = str(Path(__file__).resolve().parent)

# Who publishes: name, public address and time zone come from content/data/site.yaml
SITEURL = ""
TIMEZONE = "Asia/Makassar"
DEFAULT_LANG = "id"

# Where things lie: articles anywhere outside pages/, data/ and images/; a file's name is its address, and
# newsroom/addresses.py gives it its form, because the check and the comments need it as well
PATH = "content"
OUTPUT_PATH = "output"
CACHE_PATH = ".cache"
THEME = "theme"
ARTICLE_PATHS = [""]
ARTICLE_EXCLUDES = ["pages", "data", "images"]
PAGE_PATHS = ["pages"]
PAGE_ORDER_BY = "order"
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
IGNORE_FILES = [".*", "*~", "*.bak", "*.tmp", "*.swp"]

# Only checked Markdown is read; a file of another kind stops the check instead of appearing unseen
READERS = dict.fromkeys(["rst", "html", "htm", "markdown", "mkd", "mdown"])

# The check holds drafts and future dates back before Pelican sees them; these are the second lock
WITH_FUTURE_DATES = False
DRAFT_SAVE_AS = ""
DRAFT_LANG_SAVE_AS = ""
DRAFT_PAGE_SAVE_AS = ""
DRAFT_PAGE_LANG_SAVE_AS = ""

# Plugins in the order of their work; each says in its first lines what it does and when
PLUGINS = [
    "plugins.quick_start",
    "plugins.clean_stop",
    "plugins.fast_build",
    "plugins.checked_content",
    "plugins.article_reader",
    "plugins.inline_styles",
    "plugins.static_files",
    "plugins.template_tools",
    "plugins.light_pages",
    "plugins.fragments",
    "plugins.pictures",
    "plugins.neighbours",
    "plugins.related_news",
    "plugins.share_links",
    "plugins.share_previews",
    "plugins.structured_data",
    "plugins.comments",
    "plugins.home",
    "plugins.news_lists",
    "plugins.missing_page",
    "plugins.corrections_list",
    "plugins.search",
    "plugins.feeds",
    "plugins.old_addresses",
    "plugins.sitemaps",
    "plugins.headers",
    "plugins.safe_writer",
    "plugins.next_change",
]

# Comments: “isso” or “none”; close_after_days closes the form under old articles (docs/decisions/0006)
COMMENTS = {
    "provider": "isso",
    "close_after_days": None,
    "blocklist": ["slot gacor", "judi online terpercaya", "situs toto"],
}

# Templates: text is escaped, a misspelt name stops the build
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "auto_reload": False,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "undefined": StrictUndefined,
}

# Pelican's own lists, archives and feeds are off: they compare every article with every list; plugins do not
DIRECT_TEMPLATES = ["index", "categories", "tags", "units", "glossary", "offline", "404"]
CATEGORIES_SAVE_AS = "category/index.html"
TAGS_SAVE_AS = "tag/index.html"
UNITS_SAVE_AS = "unit/index.html"
GLOSSARY_SAVE_AS = "istilah/index.html"
OFFLINE_SAVE_AS = "luring/index.html"
ARTICLE_TRANSLATION_ID = None
PAGE_TRANSLATION_ID = None
ARCHIVES_SAVE_AS = ""
AUTHORS_SAVE_AS = ""
AUTHOR_SAVE_AS = ""
CATEGORY_SAVE_AS = ""
TAG_SAVE_AS = ""
DEFAULT_PAGINATION = False
FEED_ALL_ATOM = None
FEED_ALL_RSS = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

# newsroom/body converts, cleans and enriches the body: typography there, no links of Pelican's own kind
TYPOGRIFY = False
INTRASITE_LINK_REGEX = "(?!)(?P<what>)"
