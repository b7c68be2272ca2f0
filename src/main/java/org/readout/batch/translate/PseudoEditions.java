package org.readout.batch.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.batch.make.Renderers;
import org.readout.batch.template.Templates;
import org.readout.edition.Cutter;
import org.readout.edition.Edition;
import org.readout.edition.Furniture;
import org.readout.edition.Translation;
import org.readout.finding.Finding;
import org.readout.model.Audience;
import org.readout.model.Format;
import org.readout.model.Memo;
import org.readout.model.Metadata;
import org.readout.render.Rendition;
import org.readout.render.Theme;
import org.readout.store.WholeFile;
import org.readout.translate.Bitext;
import org.readout.translate.Extraction;
import org.readout.translate.Localised;
import org.readout.translate.Pseudo;
import org.readout.verify.Escapes;
import org.readout.verify.Expectation;
import org.readout.verify.Verifier;

/**
 * Every edition of a memo in a language nobody speaks, to see what was not translated, what has no room and what no font has. They are looked at and
 * never released.
 */
public final class PseudoEditions {

    private static final Verifier VERIFIER = new Verifier();

    private final Templates templates;
    private final Pseudo pseudo;
    private final Path folder;

    /** @param folder that they are written to, in a folder for each language */
    PseudoEditions(Templates templates, Pseudo pseudo, Path folder) {
        this.templates = templates;
        this.pseudo = pseudo;
        this.folder = folder;
    }

    /**
     * One of them.
     *
     * @param findings whatever is the matter with it; none when it is as it should be
     */
    public record Outcome(Path file, List<Finding> findings) {
    }

    /** @param text the memo's, untranslated */
    List<Outcome> write(Memo memo, Bitext text) {
        return templates.audiences().stream().filter(audience -> audience.memos().contains(memo.type()))
                .flatMap(audience -> write(memo, text, audience, templates.theme(audience)).stream()).toList();
    }

    List<Outcome> write(Memo memo, Bitext text, Audience audience, Theme theme) {
        return write(memo, text, audience, theme, furniture(Extraction.language(memo)));
    }

    List<Outcome> write(Memo memo, Bitext text, Audience audience, Theme theme, Furniture furniture) {
        Memo told = Localised.of(memo, pseudo.of(text)).memo();
        Edition edition = Cutter.cut(told, templates.type(memo.type()), audience, furniture, List.of(),
                new Translation(Extraction.language(memo), 100, ""));
        List<String> kept = kept(memo, text);
        Expectation expected = Expectation.of(edition, told, theme);
        return audience.formats().stream().filter(Renderers::know).sorted()
                .map(format -> write(expected, theme, format, kept)).toList();
    }

    private Outcome write(Expectation expected, Theme theme, Format format, List<String> kept) {
        Edition edition = expected.edition();
        Rendition rendition = Renderers.render(edition, format, theme);
        Path file = folder.resolve(pseudo.tag()).resolve(rendition.path());
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, rendition.bytes());
            List<Finding> findings = new ArrayList<>(rendition.findings());
            VERIFIER.verify(rendition, expected).judgements().forEach(judgement -> findings.addAll(judgement.findings()));
            findings.addAll(Escapes.in(rendition, pseudo::isForeign, kept));
            return new Outcome(file, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Readout's own words, with the names of what templates declare, and dates in figures alone. */
    private Furniture furniture(String source) {
        Furniture words = templates.furniture(source);
        Map<String, String> names = new HashMap<>();
        templates.types().forEach(type -> names.put("type." + type.id(), words.name("type." + type.id(), type.title())));
        templates.audiences().forEach(audience -> names.put("audience." + audience.id(), words.name("audience." + audience.id(), audience.title())));
        names.put("language." + source, source);
        Furniture told = new Furniture(source, names).over(words).told(pseudo.language(), pseudo::told);
        return new Furniture(pseudo.language(), Map.of("date", "yyyy-MM-dd")).over(told);
    }

    private List<String> kept(Memo memo, Bitext text) {
        List<String> kept = new ArrayList<>(pseudo.kept(text));
        memo.metadata().contributors().stream().map(Metadata.Contributor::name).forEach(kept::add);
        return kept;
    }
}
