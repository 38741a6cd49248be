"""A person at random: does something that the desk allows, again and again."""

import random
from collections.abc import Sequence
from typing import Any

from claimtracker.domain.appearances import SightingDraft
from claimtracker.domain.articles import Role
from claimtracker.domain.calculation import Calculation, Input
from claimtracker.domain.changes import Changes
from claimtracker.domain.claims import Claim
from claimtracker.domain.edits import Edit, SourceDraft
from claimtracker.domain.errors import BadValue
from claimtracker.domain.lint import LintRule
from claimtracker.domain.matches import DecisionKind
from claimtracker.domain.sources import ContactStatus, Stance
from claimtracker.domain.spans import Span
from claimtracker.services import (
    bin_records,
    browse,
    browse_sources,
    contact_log,
    edit_claims,
    give_verdicts,
    keep_sightings,
    link_sources,
    lint_claims,
    mark_claims,
)
from claimtracker.services import import_article as articles
from claimtracker.services.seen_before import decide
from claimtracker.store.library import Library
from tests.services.desk import PARAGRAPHS, add_article

WORDS = ["", "bridge", "Ünïcode “quoted”", "4.2 million", "لا أحد", "👩‍👩‍👧", "two\nlines", "O'Neil; DROP"]
FIELDS = ("statement", "speaker", "notes", "finding", "explanation", "checker", "review_title", "language")
RATINGS = ("false", "mostly-false", "partly-true", "true")
LENGTH = len("".join(PARAGRAPHS))


class RandomDesk:
    """Chooses among everything that can be undone; what it chose comes back as changes."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.random = random.Random(seed)
        self.revisions = [add_article(library, title) for title in ("First", "Second")]
        self.articles = [1, 2]
        self.claims: list[int] = []
        self.sources: list[int] = []
        self.acts = [getattr(self, name) for name in sorted(vars(type(self))) if name.startswith("act_")]

    def steps(self, count: int) -> list[Changes]:
        """Do something ``count`` times; returns the units of work that changed something."""
        while len(self.claims) < 3:
            self.act_mark()
        done: list[Changes] = []
        while len(done) < count:
            try:
                changes = self.random.choice(self.acts)()
            except (BadValue, IndexError):
                continue  # an empty statement, a claim without verdict or evidence: nothing was written
            if changes.change_set_id:
                done.append(changes)
        return done

    def _claim(self) -> Claim:
        return browse.claim(self.library, self.random.choice(self.claims))

    def _span(self) -> Span:
        start = self.random.randrange(LENGTH - 2)
        return Span(start, min(LENGTH, start + self.random.randint(2, 60)))

    def _of(self, found: Sequence[Any]) -> Any:
        return self.random.choice(found)

    def _edit(self, record: Any, names: Sequence[str]) -> list[Edit]:
        chosen = self.random.sample(names, self.random.randint(1, 2))
        return [Edit(name, str(getattr(record, name)), self._of(WORDS)) for name in chosen]

    def act_mark(self) -> Changes:
        done = mark_claims.mark_claim(self.library, self._of(self.revisions), self._span())
        self.claims.append(done.value.id)
        return done.changes

    def act_highlight(self) -> Changes:
        claim_id, revision_id = self._of(self.claims), self._of(self.revisions)
        return mark_claims.add_highlight(self.library, claim_id, revision_id, self._span()).changes

    def act_adjust(self) -> Changes:
        card = browse.claim_card(self.library, self._of(self.claims))
        return mark_claims.adjust_highlight(self.library, self._of(card.highlights).id, self._span()).changes

    def act_remove_highlight(self) -> Changes:
        card = browse.claim_card(self.library, self._of(self.claims))
        return mark_claims.remove_highlight(self.library, self._of(card.highlights).id).changes

    def act_edit(self) -> Changes:
        claim = self._claim()
        return edit_claims.edit_claim(self.library, claim.id, self._edit(claim, FIELDS)).changes

    def act_tags(self) -> Changes:
        return edit_claims.set_tags(self.library, self._of(self.claims), self.random.sample(WORDS, 3)).changes

    def act_aliases(self) -> Changes:
        wordings = self.random.sample(WORDS, 2)
        return edit_claims.set_aliases(self.library, self._of(self.claims), wordings).changes

    def act_verdict(self) -> Changes:
        rating = self._of(RATINGS)
        return give_verdicts.give_verdict(self.library, self._of(self.claims), "neutral/1", rating).changes

    def act_reissue(self) -> Changes:
        return give_verdicts.reissue_verdict(self.library, self._of(self.claims)).changes

    def act_take_over(self) -> Changes:
        mine, other = self.random.sample(self.claims, 2)
        return give_verdicts.take_over(self.library, mine, other).changes

    def act_link_new(self) -> Changes:
        draft = SourceDraft(
            f"Report {self.random.randrange(99)}", url=f"https://a.example/{self._span().start}"
        )
        done = link_sources.link_new_source(self.library, self._of(self.claims), draft, Stance.SUPPORTS)
        if done.value.source.id not in self.sources:
            self.sources.append(done.value.source.id)
        return done.changes

    def act_link(self) -> Changes:
        claim_id, source_id = self._of(self.claims), self._of(self.sources)
        return link_sources.link_source(
            self.library, claim_id, source_id, Stance.REFUTES, locator="p. 3"
        ).changes

    def act_unlink(self) -> Changes:
        card = browse.claim_card(self.library, self._of(self.claims))
        return link_sources.unlink(self.library, self._of(card.evidence).id).changes

    def act_edit_evidence(self) -> Changes:
        link = self._of(browse.claim_card(self.library, self._of(self.claims)).evidence)
        return link_sources.edit_evidence(
            self.library, link.id, self._edit(link, ("passage", "note"))
        ).changes

    def act_edit_source(self) -> Changes:
        source = browse.source(self.library, self._of(self.sources))
        edits = self._edit(source, ("title", "publisher", "url", "notes"))
        return link_sources.edit_source(self.library, source.id, edits).changes

    def act_attach(self) -> Changes:
        content = self.random.randbytes(self.random.choice([0, 1, 5000]))
        return link_sources.attach_file(self.library, self._of(self.sources), "a.pdf", content).changes

    def act_delete(self) -> Changes:
        return edit_claims.delete_claims(self.library, self.random.sample(self.claims, 2)).changes

    def act_delete_source(self) -> Changes:
        return link_sources.delete_sources(self.library, [self._of(self.sources)]).changes

    def act_delete_article(self) -> Changes:
        return articles.delete_articles(self.library, [self._of(self.articles)]).changes

    def act_restore(self) -> Changes:
        item = self._of(browse.bin_items(self.library))
        return bin_records.restore(self.library, item.kind, [item.id]).changes

    def act_decide(self) -> Changes:
        mine, other = self.random.sample(self.claims, 2)
        return decide(self.library, mine, other, self._of(list(DecisionKind)), self.random.random()).changes

    def act_sighting(self) -> Changes:
        draft = SightingDraft(self._of(WORDS), "", self._of(["", "2019", "2026-02-11"]), self._of(WORDS))
        return keep_sightings.add_sighting(self.library, self._of(self.claims), draft).changes

    def act_edit_sighting(self) -> Changes:
        sighting = self._of(browse.claim_card(self.library, self._of(self.claims)).sightings)
        edits = self._edit(sighting, ("outlet", "speaker", "quote", "url"))
        return keep_sightings.edit_sighting(self.library, sighting.id, edits).changes

    def act_remove_sighting(self) -> Changes:
        sighting = self._of(browse.claim_card(self.library, self._of(self.claims)).sightings)
        return keep_sightings.remove_sighting(self.library, sighting.id).changes

    def act_ask(self) -> Changes:
        status, on = self._of(list(ContactStatus)), self._of(["2026-02-11", "2026-02-10", "2026-03"])
        return contact_log.log_contact(self.library, self._of(self.sources), status, on).changes

    def act_edit_contact(self) -> Changes:
        contact = self._of(browse_sources.source_card(self.library, self._of(self.sources)).contacts)
        edits = [Edit("note", contact.note, self._of(WORDS)), Edit("on", contact.on, "2025-12-01")]
        return contact_log.edit_contact(self.library, contact.id, edits).changes

    def act_remove_contact(self) -> Changes:
        contact = self._of(browse_sources.source_card(self.library, self._of(self.sources)).contacts)
        return contact_log.remove_contact(self.library, contact.id).changes

    def act_remove_file(self) -> Changes:
        file = self._of(browse.source(self.library, self._of(self.sources)).attachments)
        return link_sources.remove_attachment(self.library, file.id).changes

    def act_put_aside(self) -> Changes:
        rule, reason = self._of(list(LintRule)), self._of(WORDS)
        return lint_claims.put_aside(self.library, self._of(self.claims), rule, "", reason).changes

    def act_work_out(self) -> Changes:
        claim = self._claim()
        note = Calculation((Input("a", self._of(WORDS)),), self._of(["a * 2", "a", ""]), "8")
        return edit_claims.edit_claim(
            self.library, claim.id, [Edit("calculation", str(claim.calculation), str(note))]
        ).changes

    def act_roles(self) -> Changes:
        revision = browse.revision(self.library, self._of(self.revisions))
        chosen = self.random.sample(revision.blocks, 2)
        roles = {block.id: self._of(list(Role)) for block in chosen}
        return articles.change_roles(self.library, revision.id, roles).changes

    def act_edit_article(self) -> Changes:
        article = browse.article(self.library, self._of(self.articles))
        edits = self._edit(article, ("title", "byline", "notes"))
        return articles.edit_article(self.library, article.id, edits).changes
