PRAGMA application_id=1129074004;
PRAGMA user_version=6;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE article (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	title TEXT NOT NULL,
	byline TEXT NOT NULL,
	outlet TEXT NOT NULL,
	section TEXT NOT NULL,
	published_on TEXT NOT NULL,
	url TEXT NOT NULL,
	canonical_url TEXT NOT NULL,
	language TEXT NOT NULL,
	direction TEXT NOT NULL,
	mode TEXT NOT NULL,
	due TEXT NOT NULL,
	notes TEXT NOT NULL,
	current_revision_id INTEGER NOT NULL,
	created_by TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	row_version INTEGER NOT NULL
);
CREATE INDEX ix_article_canonical_url ON article (canonical_url);
CREATE INDEX ix_article_bin ON article (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_article_updated_at ON article (updated_at);
CREATE TABLE change_set (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	made_by TEXT NOT NULL,
	made_at DATETIME NOT NULL,
	undoes_id INTEGER,
	CONSTRAINT pk_change_set PRIMARY KEY (id)
);
CREATE INDEX ix_change_set_made_at ON change_set (made_at);
CREATE INDEX ix_change_set_undoes_id ON change_set (undoes_id);
CREATE TABLE claim (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	statement TEXT NOT NULL,
	statement_key TEXT NOT NULL,
	type TEXT NOT NULL,
	speaker TEXT NOT NULL,
	speaker_role TEXT NOT NULL,
	said_on TEXT NOT NULL,
	priority TEXT NOT NULL,
	risk TEXT NOT NULL,
	progress TEXT NOT NULL,
	checker TEXT NOT NULL,
	second_reader TEXT NOT NULL,
	second_read_on TEXT NOT NULL,
	due TEXT NOT NULL,
	notes TEXT NOT NULL,
	open_questions TEXT NOT NULL,
	finding TEXT NOT NULL,
	explanation TEXT NOT NULL,
	problem_type TEXT NOT NULL,
	suggested_wording TEXT NOT NULL,
	change_decision TEXT NOT NULL,
	calculation JSON NOT NULL,
	valid_as_of TEXT NOT NULL,
	recheck_on TEXT NOT NULL,
	recheck_reason TEXT NOT NULL,
	review_title TEXT NOT NULL,
	review_url TEXT NOT NULL,
	language TEXT NOT NULL,
	seen_elsewhere INTEGER NOT NULL,
	scale TEXT NOT NULL,
	rating TEXT NOT NULL,
	verdict_label TEXT NOT NULL,
	look TEXT NOT NULL,
	verdict_number INTEGER,
	verdict_at DATETIME,
	source_count INTEGER NOT NULL,
	joined_into_id INTEGER,
	load_id INTEGER,
	created_by TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	row_version INTEGER NOT NULL, second_outcome TEXT DEFAULT '' NOT NULL, place TEXT DEFAULT '' NOT NULL,
	CONSTRAINT uq_claim_key UNIQUE ("key")
);
CREATE INDEX ix_claim_checker_order ON claim (checker, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_bin ON claim (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_claim_due_order ON claim (due, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_joined_into_id ON claim (joined_into_id);
CREATE INDEX ix_claim_load_id ON claim (load_id);
CREATE INDEX ix_claim_label ON claim (verdict_label, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_progress_order ON claim (progress, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_sources_order ON claim (source_count, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_speaker_order ON claim (speaker, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_statement_order ON claim (statement_key, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_updated_order ON claim (updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_verdict_order ON claim (look, verdict_label, id) WHERE deleted_at IS NULL;
CREATE TABLE scale (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	scale_id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	claim_review BOOLEAN NOT NULL,
	ratings JSON NOT NULL,
	CONSTRAINT uq_scale_scale_id_version UNIQUE (scale_id, version)
);
CREATE TABLE setting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT uq_setting_name UNIQUE (name)
);
CREATE TABLE source (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	"key" TEXT NOT NULL,
	kind TEXT NOT NULL,
	is_primary BOOLEAN NOT NULL,
	title TEXT NOT NULL,
	title_key TEXT NOT NULL,
	author TEXT NOT NULL,
	publisher TEXT NOT NULL,
	publisher_key TEXT NOT NULL,
	published_on TEXT NOT NULL,
	url TEXT NOT NULL,
	canonical_url TEXT NOT NULL,
	archived_url TEXT NOT NULL,
	accessed_on TEXT NOT NULL,
	contact TEXT NOT NULL,
	contact_status TEXT NOT NULL,
	contact_on TEXT NOT NULL,
	confidential BOOLEAN NOT NULL,
	notes TEXT NOT NULL,
	joined_into_id INTEGER,
	created_by TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	row_version INTEGER NOT NULL,
	CONSTRAINT uq_source_key UNIQUE ("key")
);
CREATE INDEX ix_source_canonical_url ON source (canonical_url);
CREATE INDEX ix_source_bin ON source (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_source_joined_into_id ON source (joined_into_id);
CREATE INDEX ix_source_title_key ON source (title_key);
CREATE INDEX ix_source_updated_at ON source (updated_at);
CREATE TABLE stored_file (
	id INTEGER NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	media_type TEXT NOT NULL,
	size INTEGER NOT NULL,
	content BLOB NOT NULL,
	CONSTRAINT pk_stored_file PRIMARY KEY (id),
	CONSTRAINT uq_stored_file_sha256 UNIQUE (sha256)
);
CREATE TABLE alias (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	CONSTRAINT fk_alias_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE INDEX ix_alias_claim_id ON alias (claim_id);
CREATE TABLE attachment (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	source_id INTEGER NOT NULL,
	file_id INTEGER,
	name TEXT NOT NULL,
	media_type TEXT NOT NULL,
	size INTEGER NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	created_at DATETIME NOT NULL,
	CONSTRAINT fk_attachment_file_id FOREIGN KEY(file_id) REFERENCES stored_file (id) ON DELETE RESTRICT,
	CONSTRAINT fk_attachment_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
);
CREATE INDEX ix_attachment_file_id ON attachment (file_id);
CREATE INDEX ix_attachment_source_id ON attachment (source_id);
CREATE TABLE change (
	id INTEGER NOT NULL,
	change_set_id INTEGER NOT NULL,
	table_name TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	claim_id INTEGER,
	article_id INTEGER,
	source_id INTEGER,
	before_values JSON,
	after_values JSON,
	CONSTRAINT pk_change PRIMARY KEY (id),
	CONSTRAINT fk_change_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_set (id) ON DELETE CASCADE
);
CREATE INDEX ix_change_article_id ON change (article_id);
CREATE INDEX ix_change_change_set_id ON change (change_set_id);
CREATE INDEX ix_change_claim ON change (claim_id);
CREATE INDEX ix_change_source ON change (source_id);
CREATE TABLE claim_signature (
	id INTEGER NOT NULL,
	model TEXT NOT NULL,
	bits BLOB NOT NULL,
	vector BLOB NOT NULL,
	CONSTRAINT pk_claim_signature PRIMARY KEY (id),
	CONSTRAINT fk_claim_signature_id FOREIGN KEY(id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE INDEX ix_claim_signature_model ON claim_signature (model);
CREATE TABLE claim_tag (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	name TEXT NOT NULL,
	CONSTRAINT fk_claim_tag_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
	CONSTRAINT uq_claim_tag_claim_id_name UNIQUE (claim_id, name)
);
CREATE INDEX ix_claim_tag_claim_id ON claim_tag (claim_id);
CREATE INDEX ix_claim_tag_name ON claim_tag (name);
CREATE TABLE claim_text (
	id INTEGER NOT NULL,
	words TEXT NOT NULL,
	terms TEXT NOT NULL,
	title_terms TEXT NOT NULL,
	CONSTRAINT pk_claim_text PRIMARY KEY (id),
	CONSTRAINT fk_claim_text_id FOREIGN KEY(id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE TABLE contact (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	source_id INTEGER NOT NULL,
	claim_id INTEGER,
	status TEXT NOT NULL,
	contacted_on TEXT NOT NULL,
	note TEXT NOT NULL,
	contacted_by TEXT NOT NULL, answer_by TEXT DEFAULT '' NOT NULL,
	CONSTRAINT fk_contact_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
);
CREATE INDEX ix_contact_claim_id ON contact (claim_id);
CREATE INDEX ix_contact_source_id ON contact (source_id);
CREATE TABLE decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	other_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	score DOUBLE,
	decided_by TEXT NOT NULL,
	decided_at DATETIME NOT NULL,
	CONSTRAINT fk_decision_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
	CONSTRAINT fk_decision_other_id FOREIGN KEY(other_id) REFERENCES claim (id) ON DELETE CASCADE,
	CONSTRAINT uq_decision_claim_id_other_id UNIQUE (claim_id, other_id)
);
CREATE INDEX ix_decision_claim_id ON decision (claim_id);
CREATE INDEX ix_decision_other_id ON decision (other_id);
CREATE TABLE evidence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	source_id INTEGER NOT NULL,
	stance TEXT NOT NULL,
	passage TEXT NOT NULL,
	locator TEXT NOT NULL,
	independence_group TEXT NOT NULL,
	note TEXT NOT NULL,
	created_by TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	CONSTRAINT fk_evidence_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
	CONSTRAINT fk_evidence_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE
);
CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);
CREATE INDEX ix_evidence_source_claim ON evidence (source_id, claim_id);
CREATE TABLE revision (
	id INTEGER NOT NULL,
	article_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	text TEXT NOT NULL,
	text_sha256 VARCHAR(64) NOT NULL,
	original_id INTEGER,
	original_name TEXT NOT NULL,
	imported_from TEXT NOT NULL,
	encoding TEXT NOT NULL,
	warnings JSON NOT NULL,
	dates JSON NOT NULL,
	created_by TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	CONSTRAINT pk_revision PRIMARY KEY (id),
	CONSTRAINT fk_revision_article_id FOREIGN KEY(article_id) REFERENCES article (id) ON DELETE CASCADE,
	CONSTRAINT uq_revision_article_id_number UNIQUE (article_id, number)
);
CREATE INDEX ix_revision_article_id ON revision (article_id);
CREATE INDEX ix_revision_original_id ON revision (original_id);
CREATE INDEX ix_revision_text_sha256 ON revision (text_sha256);
CREATE TABLE sighting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	outlet TEXT NOT NULL,
	url TEXT NOT NULL,
	seen_on TEXT NOT NULL,
	speaker TEXT NOT NULL,
	quote TEXT NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT fk_sighting_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE INDEX ix_sighting_claim_id ON sighting (claim_id);
CREATE TABLE sign_off (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	signed_by TEXT NOT NULL,
	signed_at DATETIME NOT NULL,
	content_sha256 TEXT NOT NULL,
	reason TEXT NOT NULL, content TEXT DEFAULT '' NOT NULL,
	CONSTRAINT fk_sign_off_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE INDEX ix_sign_off_claim_id ON sign_off (claim_id);
CREATE TABLE verdict (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	scale TEXT NOT NULL,
	rating TEXT NOT NULL,
	label TEXT NOT NULL,
	look TEXT NOT NULL,
	number INTEGER,
	finding TEXT NOT NULL,
	explanation TEXT NOT NULL,
	problem_type TEXT NOT NULL,
	suggested_wording TEXT NOT NULL,
	given_by TEXT NOT NULL,
	given_at DATETIME NOT NULL,
	origin TEXT NOT NULL,
	second_read_by TEXT NOT NULL,
	second_read_at DATETIME,
	second_outcome TEXT NOT NULL,
	second_comment TEXT NOT NULL,
	published_title TEXT NOT NULL,
	published_url TEXT NOT NULL,
	CONSTRAINT fk_verdict_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE INDEX ix_verdict_claim_id ON verdict (claim_id);
CREATE TABLE block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	revision_id INTEGER NOT NULL,
	article_id INTEGER NOT NULL,
	ordinal INTEGER NOT NULL,
	role TEXT NOT NULL,
	start_at INTEGER NOT NULL,
	end_at INTEGER NOT NULL,
	locator TEXT NOT NULL,
	CONSTRAINT fk_block_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id) ON DELETE CASCADE,
	CONSTRAINT uq_block_revision_id_ordinal UNIQUE (revision_id, ordinal)
);
CREATE INDEX ix_block_article_id ON block (article_id);
CREATE INDEX ix_block_revision_id ON block (revision_id);
CREATE TABLE highlight (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	revision_id INTEGER NOT NULL,
	article_id INTEGER NOT NULL,
	start_at INTEGER NOT NULL,
	end_at INTEGER NOT NULL,
	quote TEXT NOT NULL,
	prefix TEXT NOT NULL,
	suffix TEXT NOT NULL,
	paragraph TEXT NOT NULL,
	sentence TEXT NOT NULL,
	state TEXT NOT NULL,
	carried_from_id INTEGER,
	created_by TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	CONSTRAINT fk_highlight_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
	CONSTRAINT fk_highlight_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id) ON DELETE CASCADE
);
CREATE INDEX ix_highlight_article_claim ON highlight (article_id, claim_id);
CREATE INDEX ix_highlight_claim_id ON highlight (claim_id);
CREATE INDEX ix_highlight_revision_claim ON highlight (revision_id, claim_id);
CREATE TABLE sentence_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	revision_id INTEGER NOT NULL,
	article_id INTEGER NOT NULL,
	start_at INTEGER NOT NULL,
	end_at INTEGER NOT NULL,
	kind TEXT NOT NULL,
	marked_by TEXT NOT NULL,
	marked_at DATETIME NOT NULL,
	CONSTRAINT fk_sentence_mark_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id) ON DELETE CASCADE
);
CREATE INDEX ix_sentence_mark_article_id ON sentence_mark (article_id);
CREATE INDEX ix_sentence_mark_revision_id ON sentence_mark (revision_id);
CREATE TABLE writer_note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	revision_id INTEGER NOT NULL,
	article_id INTEGER NOT NULL,
	start_at INTEGER NOT NULL,
	end_at INTEGER NOT NULL,
	kind TEXT NOT NULL,
	words TEXT NOT NULL,
	mark TEXT NOT NULL,
	author TEXT NOT NULL,
	written_on TEXT NOT NULL,
	state TEXT NOT NULL,
	became_id INTEGER NOT NULL,
	settled_by TEXT NOT NULL,
	CONSTRAINT fk_writer_note_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id) ON DELETE CASCADE
);
CREATE INDEX ix_writer_note_article_id ON writer_note (article_id);
CREATE INDEX ix_writer_note_revision_id ON writer_note (revision_id);
CREATE TABLE lint_aside (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	claim_id INTEGER NOT NULL,
	rule TEXT NOT NULL,
	about TEXT NOT NULL,
	reason TEXT NOT NULL,
	put_by TEXT NOT NULL,
	put_at DATETIME NOT NULL,
	CONSTRAINT fk_lint_aside_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE
);
CREATE INDEX ix_lint_aside_claim_id ON lint_aside (claim_id);
CREATE INDEX ix_claim_count_due ON claim (progress, due, checker, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX ix_claim_count_second ON claim (second_outcome, progress, second_reader, checker, deleted_at) WHERE deleted_at IS NULL AND second_reader > '';
CREATE INDEX ix_claim_count_recheck ON claim (recheck_on, deleted_at) WHERE deleted_at IS NULL AND recheck_on > '';
CREATE INDEX ix_claim_count_time ON claim (verdict_at, look, deleted_at) WHERE deleted_at IS NULL AND verdict_at IS NOT NULL;
CREATE INDEX ix_claim_count_speaker ON claim (speaker, look, verdict_at, deleted_at) WHERE deleted_at IS NULL AND verdict_at IS NOT NULL;
CREATE INDEX ix_claim_count_rating ON claim (scale, rating, verdict_label, verdict_number, verdict_at, deleted_at) WHERE deleted_at IS NULL AND verdict_at IS NOT NULL;
CREATE INDEX ix_claim_count_problem ON claim (problem_type, look, verdict_at, deleted_at) WHERE deleted_at IS NULL AND problem_type > '';
CREATE INDEX ix_claim_count_elsewhere ON claim (seen_elsewhere, deleted_at) WHERE deleted_at IS NULL AND seen_elsewhere > 0;
CREATE INDEX ix_highlight_claim_article ON highlight (claim_id, article_id);
CREATE VIRTUAL TABLE claim_words USING fts5(words, content='claim_text', content_rowid='id', tokenize='unicode61 remove_diacritics 0', detail=none, prefix='1 2 3');
CREATE VIRTUAL TABLE claim_search USING fts5(terms, title_terms, content='claim_text', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
