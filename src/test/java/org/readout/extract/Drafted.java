package org.readout.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.readout.Memos;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;

/** Short drafts that tests write, and what was found in them. */
final class Drafted {

    private Drafted() {
    }

    static Memo memo(String body) {
        return memo("en", body);
    }

    static Memo memo(String language, String body) {
        return memo("policy-memo", language, body);
    }

    /** In Markdown. */
    static Memo memo(String type, String language, String body) {
        return Memos.memo("---\ntitle: A memo\ntype: " + type + "\nlanguage: " + language + "\n---\n\n" + body);
    }

    /** In plain text. */
    static Memo text(String... lines) {
        return Memos.memoOf(Memos.read("draft.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
    }

    static List<String> titles(Memo memo, Class<? extends MemoRecord> kind) {
        return memo.records(kind).stream().map(MemoRecord::title).toList();
    }
}
