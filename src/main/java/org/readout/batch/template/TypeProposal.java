package org.readout.batch.template;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.readout.batch.work.Refusal;
import org.readout.extract.Extractor;
import org.readout.extract.ProposedType;
import org.readout.finding.Checked;
import org.readout.model.Document;
import org.readout.model.MemoType;
import org.readout.source.DraftFolder;
import org.readout.source.DraftReaders;
import org.readout.store.WholeFile;

/** A new memo type, written into the templates for an editor to change. */
public final class TypeProposal {

    private TypeProposal() {
    }

    /**
     * What was written.
     *
     * @param parts  ids of all its parts
     * @param known  those of them that are the other type's too
     * @param unused those of the other type that the draft does not have
     */
    public record Written(Path file, List<String> parts, List<String> known, List<String> unused) {
    }

    /**
     * Writes {@code types/<id>.yaml}. The draft is read here and not in a process of its own: it is one, its sender waits for
     * it, and nothing else can come to harm.
     *
     * @param from  id of the type whose parts are taken, or known again in the draft
     * @param draft whose headings become the parts; without one all parts of the other type do
     * @throws Refusal when there is such a type already, no such one to go by, or the draft cannot be read
     */
    public static Written write(Path templates, String id, String title, String from, Optional<Path> draft) {
        if (!ProposedType.isId(id)) {
            throw Refusal.of(id, "“" + id + "” cannot be the name of a memo type.", "Use small letters, digits and hyphens, as in “position-paper”.");
        }
        Templates known = TemplateFolder.read(templates);
        Path file = templates.resolve("types").resolve(id + ".yaml");
        if (Files.exists(file)) {
            throw Refusal.of(file.toString(), "There is a memo type “" + id + "” already.", "Change that file, or choose another name.");
        }
        List<String> ids = known.types().stream().map(MemoType::id).toList();
        if (!ids.contains(from)) {
            throw Refusal.of("--from " + from, "There is no memo type “" + from + "”.", "There are: " + String.join(", ", ids) + ".");
        }
        ProposedType type = draft.map(path -> proposed(id, read(path, known), known, from, title))
                .orElseGet(() -> ProposedType.from(known.type(from), title));
        if (type.parts().isEmpty()) {
            throw Refusal.of(draft.map(Path::toString).orElse(from), "The draft has no headings, so it tells nothing of parts.",
                    "Mark its headings as headings (in Word: Heading 1), or leave --from-draft out.");
        }
        WholeFile.write(file, type.yaml().getBytes(StandardCharsets.UTF_8));
        return new Written(file, ids(type.parts()), type.known(), ids(type.unused()));
    }

    private static ProposedType proposed(String id, Document draft, Templates known, String from, String title) {
        ProposedType type = ProposedType.from(draft, known.type(from), title);
        Document typed = new Document(draft.file(), draft.digest(), draft.metadata().withType(id), draft.blocks(), draft.notes(), draft.media(), draft.omissions());
        return new Extractor(List.of(type.named(id)), known.vocabulary().words()).extract(typed).value().map(type::asIn).orElse(type);
    }

    private static List<String> ids(List<MemoType.Part> parts) {
        return parts.stream().map(MemoType.Part::id).toList();
    }

    private static Document read(Path draft, Templates templates) {
        if (!Files.isRegularFile(draft)) {
            throw Refusal.of(draft.toString(), "There is no such draft.", "Name a file with --from-draft.");
        }
        Checked<Document> read = new DraftReaders(templates.limits()).read(DraftFolder.load(draft));
        return read.value().orElseThrow(() -> new Refusal(read.findings()));
    }
}
