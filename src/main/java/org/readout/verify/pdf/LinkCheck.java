package org.readout.verify.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.readout.edition.Edition;
import org.readout.model.Audience.PdfProfile;
import org.readout.verify.judging.Requirements;

/** A link is in the tags, holds what is clicked, says where it leads, and leads somewhere (ISO 14289-2, 8.8 and 8.9). */
final class LinkCheck implements PdfCheck {

    @Override
    public void check(TaggedFile file, Edition edition, Requirements requirements) throws IOException {
        Set<COSDictionary> tagged = Collections.newSetFromMap(new IdentityHashMap<>());
        file.all().forEach(element -> tagged.addAll(element.annotations()));
        file.all("Link").forEach(link -> requirements.require(link.runs().findAny().isPresent() && !link.annotations().isEmpty(), "pdf-link-empty",
                () -> "The link " + link.quoted() + " has nothing to read or nothing to follow."));
        int number = 0;
        for (PDPage page : file.document().getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                check(annotation, number, tagged, file, edition, requirements);
            }
        }
    }

    private static void check(PDAnnotation annotation, int page, Set<COSDictionary> tagged, TaggedFile file, Edition edition, Requirements requirements) {
        String words = annotation.getContents();
        requirements.require(words != null && !words.isBlank(), "pdf-link-contents", "A link on page " + page + " does not say in words where it leads.")
                .require(tagged.contains(annotation.getCOSObject()), "pdf-link-untagged", "The link “" + words + "” on page " + page + " is not in the tags.")
                .require(leads(annotation.getCOSObject(), file, edition), "pdf-link-dead", "The link “" + words + "” on page " + page + " leads nowhere.");
    }

    private static boolean leads(COSDictionary annotation, TaggedFile file, Edition edition) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action == null) {
            return annotation.containsKey(COSName.DEST);
        }
        return !"GoTo".equals(action.getNameAsString(COSName.S)) || edition.audience().pdf() == PdfProfile.UA_1 || Destinations.element(action, file).isPresent();
    }
}
