package org.readout.render.pdf.tags;

import java.util.stream.Collectors;

/**
 * What the page says is for the eye only (decorative pictures, what is hidden from assistive technology) is page furniture, and
 * so is content with nothing in it: the engine begins some things at the foot of a page and sets them on the next.
 */
final class Furniture implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.discard(mending.root(), mending.pages().stream().flatMap(page -> page.empty().stream()).collect(Collectors.toSet()));
        mending.root().bottomUp(tag -> tag.items().removeIf(item -> item instanceof Tag below && isForTheEye(below) && discarded(below, mending)));
    }

    private static boolean discarded(Tag tag, Mending mending) {
        mending.discard(tag);
        return true;
    }

    private static boolean isForTheEye(Tag tag) {
        boolean decorative = tag.is("Figure") && (tag.attribute("role").matches("presentation|none")
                || tag.from("img") && tag.origin().filter(image -> image.hasAttribute("alt") && image.getAttribute("alt").isEmpty()).isPresent());
        return (decorative || tag.attribute("aria-hidden").equals("true")) && tag.annotations().findAny().isEmpty();
    }
}
