package org.readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Anchor;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.Inline;
import org.readout.model.Reference;
import org.readout.model.Rewriting;

/** Places may have names that are no ids: what is pointed at stays the same place. */
class NamesWithBlanksTest {

    @ParameterizedTest
    @CsvSource({
        "draft.fodt,'<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\" office:version=\"1.3\"><office:body><office:text><text:p><text:bookmark text:name=\"Aim Copy 1\"/>Aims.</text:p><text:p>See <text:bookmark-ref text:ref-name=\"Aim Copy 1\" text:reference-format=\"text\">aims</text:bookmark-ref>.</text:p></office:text></office:body></office:document>'",
        "draft.html,'<!doctype html><title>A</title><body><p><a name=\"Aim Copy 1\"></a>Aims.</p><p>See <a href=\"#Aim Copy 1\">aims</a>.</p></body>'",
        "draft.html,'<!doctype html><title>A</title><body><p><a name=\"Aim Copy 1\"></a>Aims.</p><p>See <a href=\"#Aim%20Copy%201\">aims</a>.</p></body>'"})
    void theyAreIdsToEditions(String file, String draft) {
        Document document = new DraftReaders().read(new Draft(file, draft.getBytes(StandardCharsets.UTF_8))).value().orElseThrow();
        List<String> names = new ArrayList<>();
        new Rewriting() {
            @Override
            public List<Inline> anchor(Anchor anchor) {
                names.add(anchor.id());
                return List.of(anchor);
            }

            @Override
            public List<Inline> reference(Reference reference) {
                names.add(reference.target());
                return List.of(reference);
            }
        }.blocks(document.blocks());
        assertThat(names).containsExactly("Aim_Copy_1", "Aim_Copy_1");
    }
}
