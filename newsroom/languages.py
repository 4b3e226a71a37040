"""How a language is named: by its tag of BCP 47."""

import re

# Language, script, region and variants (https://www.rfc-editor.org/rfc/rfc5646#section-2.1); nothing older
LANGUAGE_TAG = (
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)


def is_language(tag: str) -> bool:
    """Tell whether a value of ``lang`` names a language.

    >>> [tag for tag in ("en", "sas", "zh-Hant-TW", "Inggris", "en_GB", "") if is_language(tag)]
    ['en', 'sas', 'zh-Hant-TW']
    """
    return re.fullmatch(LANGUAGE_TAG, tag) is not None
