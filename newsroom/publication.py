"""What of an article the public may see at a moment: not yet, in full, or only that it was withdrawn."""

from datetime import MAXYEAR, datetime, timedelta

from newsroom.schema import APPEALS, DRAFT, Article, Withdrawal

ENDED = "Masa berlaku pengumuman ini sudah berakhir."


def is_out(article: Article, now: datetime) -> bool:
    """Say whether an article has its page: no draft, and its hour has come."""
    return article.status != DRAFT and article.date <= now


def withdrawal(article: Article, now: datetime) -> Withdrawal | None:
    """Return since when and why an article shows no story any more, None while it does.

    What has expired is withdrawn like anything else: its address stays, its words and picture go.
    """
    if article.withdrawn is not None and article.withdrawn.date <= now:
        return article.withdrawn
    if article.expires is not None and article.expires <= now:
        return Withdrawal(article.expires, ENDED)
    return None


def takes_comments(article: Article, now: datetime) -> bool:
    """Say whether readers may comment at all; a public appeal never takes comments."""
    return article.comments and article.kind not in APPEALS and withdrawal(article, now) is None


def may_be_kept(article: Article, now: datetime) -> bool:
    """Say whether readers may keep a story on their device; what ends must not go on there, nor an appeal."""
    return article.expires is None and article.kind not in APPEALS and withdrawal(article, now) is None


def turning_points(article: Article) -> list[datetime]:
    """Return the moments at which a new build shows something else, without anybody having changed a file."""
    if article.status == DRAFT:
        return []
    return [article.date, *endings(article), *_ageing(article)]


def is_old(article: Article, now: datetime) -> bool:
    """Say whether a story of a category that ages was written more than a year ago."""
    return any(moment <= now for moment in _ageing(article))


def _ageing(article: Article) -> list[datetime]:
    """Return the midnight by which a year has passed since the story, or its last edit, where that matters.

    At midnight all stories of a day grow old together, so that the site changes once a day at most by itself.
    """
    last = article.modified or article.date
    if not article.category.ages or last.year == MAXYEAR:
        return []
    begins = datetime(last.year + 1, last.month, 1, tzinfo=last.tzinfo)
    return [begins + timedelta(days=last.day)]


def endings(article: Article) -> list[datetime]:
    """Return the moments at which an article shows no story any more."""
    ends = [article.expires, article.withdrawn.date if article.withdrawn else None]
    return [moment for moment in ends if moment]


def last_change(article: Article) -> datetime:
    """Return when the story of an article came out or was last changed or corrected.

    >>> from types import SimpleNamespace as Fake
    >>> article = Fake(date=1, modified=None, corrections=(Fake(date=3), Fake(date=2)))
    >>> last_change(article)
    3
    """
    corrected = [correction.date for correction in article.corrections]
    return max([article.date, *([article.modified] if article.modified else []), *corrected])
