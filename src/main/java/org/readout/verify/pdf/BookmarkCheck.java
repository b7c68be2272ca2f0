package org.readout.verify.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.readout.edition.ContentsEntry;
import org.readout.edition.Edition;
import org.readout.model.Audience.PdfProfile;
import org.readout.verify.judging.Requirements;

/** Every section has a bookmark, which leads to the element that begins with the section's heading. */
final class BookmarkCheck implements PdfCheck {

    private static final int LEVELS = 6;
    private static final Pattern HEADING = Pattern.compile("H[1-9]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) {
        List<PDOutlineItem> bookmarks = new ArrayList<>();
        PDDocumentOutline outline = file.document().getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, bookmarks);
        }
        long sections = count(edition.contents(LEVELS));
        requirements.require(bookmarks.size() >= sections, "pdf-bookmark-missing", "The edition has " + sections + " sections, the file " + bookmarks.size() + " bookmarks.");
        if (edition.audience().pdf() == PdfProfile.UA_2) {
            bookmarks.forEach(bookmark -> requirements.require(leadsToItsHeading(bookmark, file), "pdf-bookmark-wrong",
                    "The bookmark “" + bookmark.getTitle() + "” does not lead to its heading."));
        }
    }

    private static void collect(PDOutlineNode node, List<PDOutlineItem> bookmarks) {
        node.children().forEach(item -> {
            bookmarks.add(item);
            collect(item, bookmarks);
        });
    }

    private static long count(List<ContentsEntry> entries) {
        return entries.stream().mapToLong(entry -> 1 + count(entry.inner())).sum();
    }

    private static boolean leadsToItsHeading(PDOutlineItem bookmark, TaggedFile file) {
        COSDictionary action = bookmark.getCOSObject().getCOSDictionary(COSName.A);
        if (action == null) {
            return false;
        }
        String title = bare(bookmark.getTitle());
        // a section may be long, and its heading says it sooner
        return Destinations.element(action, file)
                .filter(target -> target.all().anyMatch(one -> HEADING.matcher(one.type()).matches() && bare(said(one)).equals(title)) || bare(target.text()).startsWith(title))
                .filter(target -> target.runs().findFirst().filter(run -> run.page() == Destinations.page(action, file)).isPresent()).isPresent();
    }

    /** Without marks of notes, which refer to theirs. */
    private static String said(TaggedElement heading) {
        Set<TaggedFile.Run> marks = heading.all().skip(1).filter(element -> !element.references().isEmpty()).flatMap(TaggedElement::runs).collect(Collectors.toSet());
        return heading.runs().filter(run -> !marks.contains(run)).map(TaggedFile.Run::text).collect(Collectors.joining());
    }

    /**
     * Letters and figures only: spaces and hyphens come and go where lines end. In one order, for a line that is read from the right, or whose
     * letters change places, stands on the page as the eye sees it.
     */
    private static String bare(String text) {
        String letters = OTHER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return Bidi.requiresBidi(letters.toCharArray(), 0, letters.length()) || letters.codePoints().anyMatch(letter -> letter >= 0x900 && letter < 0xE00)
                ? letters.codePoints().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString() : letters;
    }
}
