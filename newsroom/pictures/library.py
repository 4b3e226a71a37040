"""The pictures of one build: ask for one by its name, and publish those that published stories show."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from newsroom.pictures import recipes
from newsroom.pictures.cache import finished
from newsroom.pictures.errors import PictureError, UnusablePicturesError
from newsroom.pictures.known import KnownFacts
from newsroom.pictures.models import Derived, Facts, Picture
from newsroom.pictures.places import FOLDER, original, plain_name
from newsroom.pictures.together import Follow, done, silent
from newsroom.problems import Problem


@dataclass
class _Job:
    """What is to be there of one original; two names may have the same content."""

    path: Path
    facts: Facts
    name: str
    files: dict[str, Derived] = field(default_factory=dict)


class Pictures:
    """All pictures below ``content/images``; nothing is decoded before it is published."""

    def __init__(self, content: Path, cache: Path) -> None:
        self._content = content
        self._cache = finished(cache)
        self._known_facts = KnownFacts(cache / "originals.json")
        self._found: dict[str, tuple[Path, Facts]] = {}

    def picture(self, name: str) -> Picture:
        """Return what templates print of a picture; raise PictureError when none is fit for it."""
        return recipes.picture(plain_name(name), self._facts(name)[1])

    def prepare(self, names: Iterable[str], follow: Follow = silent) -> None:
        """Make what the cache lacks; raise UnusablePicturesError for all that cannot be made."""
        problems: list[Problem] = []
        jobs = self._jobs(sorted({plain_name(name) for name in names}), problems)
        if jobs:
            self._run(jobs, problems, follow)
        if problems:
            raise UnusablePicturesError(problems)
        self._known_facts.save()

    def files(self, names: Iterable[str], follow: Follow = silent) -> dict[str, Path]:
        """Return where every file of these pictures lies, by its path in the output.

        All are made before the first is returned, so a broken picture publishes none.
        """
        wanted = sorted({plain_name(name) for name in names})
        self.prepare(wanted, follow)
        return {file.path: self._cache.place(file) for name in wanted for file in self._derived(name)}

    def damaged(self, names: Iterable[str], follow: Follow = silent) -> dict[str, PictureError]:
        """Return what is wrong with the pixels of pictures whose heads are right, by their plain names.

        Each is decoded once: what was found whole stays so until its file changes.
        """
        found = dict(self._readable({plain_name(name) for name in names}))
        unknown = {path: facts for path, facts in found.values() if not self._known_facts.is_whole(path)}
        try:
            wrong = self._look(unknown, follow) if unknown else {}
        finally:
            self._known_facts.save()  # who stops it begins the next time where it was stopped
        return {name: wrong[path] for name, (path, _facts) in found.items() if path in wrong}

    def _facts(self, name: str) -> tuple[Path, Facts]:
        plain = plain_name(name)
        if plain not in self._found:
            path = original(self._content, name)
            self._found[plain] = path, self._known_facts.facts(path)
        return self._found[plain]

    def _readable(self, names: Iterable[str]) -> Iterator[tuple[str, tuple[Path, Facts]]]:
        for name in names:
            with suppress(PictureError):
                yield name, self._facts(name)

    def _derived(self, name: str) -> tuple[Derived, ...]:
        return recipes.derived_of(name, self._facts(name)[1])

    def _problem(self, name: str, error: PictureError) -> Problem:
        return error.problem(str(self._content / FOLDER / name))

    def _jobs(self, names: Iterable[str], problems: list[Problem]) -> list[_Job]:
        """Return what is to be made, each content once, and add to the problems what cannot be."""
        jobs: dict[str, _Job] = {}
        for name in names:
            try:
                path, facts = self._facts(name)
            except PictureError as error:
                problems.append(self._problem(name, error))
                continue
            job = jobs.setdefault(facts.digest, _Job(path, facts, name))
            job.files.update((file.key, file) for file in self._derived(name))
        return [job for job in jobs.values() if not all(map(self._cache.holds, job.files.values()))]

    def _run(self, jobs: list[_Job], problems: list[Problem], follow: Follow) -> None:
        from newsroom.pictures.derive import derive  # noqa: PLC0415 whoever makes no picture need not load it

        def work(job: _Job) -> object:
            return derive(job.path, job.facts, job.files.values(), self._cache)

        for job, error in done(work, jobs, follow):
            if error is None:
                self._known_facts.note_whole(job.path)
            else:
                problems.append(self._problem(job.name, error))

    def _look(self, originals: Mapping[Path, Facts], follow: Follow) -> dict[Path, PictureError]:
        from newsroom.pictures.pixels import check_pixels  # noqa: PLC0415 as above

        def work(path: Path) -> None:
            check_pixels(path, originals[path])

        wrong: dict[Path, PictureError] = {}
        for path, error in done(work, sorted(originals), follow):
            if error is None:
                self._known_facts.note_whole(path)
            else:
                wrong[path] = error
        return wrong
