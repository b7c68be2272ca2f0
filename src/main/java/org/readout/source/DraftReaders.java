package org.readout.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Block;
import org.readout.model.Document;
import org.readout.model.Draft;
import org.readout.model.DraftFormat;
import org.readout.model.Omission;
import org.readout.model.SourceSpan;
import org.readout.source.reading.DraftReader;
import org.readout.source.reading.SaysNothing;
import org.readout.source.reading.TypedBullets;
import org.readout.source.reading.TypedEmphasis;

/**
 * Drafts into documents: finds out what a draft is by its content and has the reader for it read it. Whatever a reader
 * or its libraries throw is caught here, and harms this draft only. Safe to share between threads.
 */
public final class DraftReaders {

    /** What libraries say of damaged files, and what it means to an author; the first that fits. */
    private static final Map<Pattern, String> REASONS = reasons();

    private static Map<Pattern, String> reasons() {
        Map<Pattern, String> reasons = new LinkedHashMap<>();
        reasons.put(Pattern.compile("within the same entity"), "the XML of one of its parts breaks off");
        reasons.put(Pattern.compile("DOCTYPE|entity", Pattern.CASE_INSENSITIVE), "one of its parts declares entities of its own, which are never followed");
        reasons.put(Pattern.compile("Zip bomb"), "it unpacks to far more than its size, as no honest file does");
        reasons.put(Pattern.compile("Truncated|EOFException|Unexpected end|not a ZIP archive"), "it breaks off before its end, or was changed on its way");
        reasons.put(Pattern.compile("more than 1 entry|content type|Content_Types"), "its package holds parts twice, or parts of no known kind");
        reasons.put(Pattern.compile("No part found|no main document"), "parts that it refers to are not in it");
        reasons.put(Pattern.compile("SAXParseException|XMLStreamException"), "the XML of one of its parts is damaged");
        reasons.put(Pattern.compile("Zip|zip"), "it cannot be unpacked");
        return reasons;
    }

    private final DraftKinds kinds = new DraftKinds();
    private final Measure measure;

    public DraftReaders() {
        this(Limits.STANDARD);
    }

    public DraftReaders(Limits limits) {
        this.measure = new Measure(limits);
    }

    /** What the draft is; empty when it is none of the formats that are read. */
    public Optional<DraftFormat> format(Draft draft) {
        return kinds.of(draft).value().map(DraftReader::format);
    }

    public Checked<Document> read(Draft draft) {
        SourceSpan whole = SourceSpan.of(draft.file());
        if (draft.bytes().length == 0) {
            return Checked.refused(Finding.error("draft-empty", whole, "The file is empty.", "Send it again; the copy went wrong."));
        }
        Optional<Finding> tooMuch = measure.file(draft);
        if (tooMuch.isPresent()) {
            return Checked.refused(tooMuch.get());
        }
        try {
            return kinds.of(draft).then(reader -> reader.read(draft).then(document -> SaysNothing.leftOut(withTypedSigns(document, reader.format()))))
                    .then(document -> measure.document(document)
                    .map(Checked::<Document>refused).orElseGet(() -> Checked.of(document)));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Checked.refused(List.of(Finding.error("draft-unreadable", whole,
                    "The file cannot be read: " + reason(e) + ".",
                    "Open it in the program it was written with, save it again, and send that copy.")));
        }
    }

    /** Signs typed in place of a style; where a format has signs of its own for that, others mean nothing. */
    private static Document withTypedSigns(Document document, DraftFormat format) {
        boolean styled = format == DraftFormat.MARKDOWN || format == DraftFormat.HTML;
        List<Omission> omissions = new ArrayList<>(document.omissions());
        List<Block> listed = TypedBullets.recognised(document.blocks(), omissions);
        return document.with(styled ? listed : TypedEmphasis.recognised(listed, omissions), document.notes(), omissions);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
            return "it is nested too deep or grows too large when unpacked";
        }
        String all = causes(failure);
        return REASONS.entrySet().stream().filter(known -> known.getKey().matcher(all).find()).map(Map.Entry::getValue).findFirst()
                .orElse("it is damaged or not what it claims to be");
    }

    private static String causes(Throwable failure) {
        StringBuilder all = new StringBuilder();
        int deep = 0;
        for (Throwable at = failure; at != null && deep++ < 20; at = at.getCause()) {
            all.append(at).append('\n');
        }
        return all.toString();
    }
}
