package org.readout.render.pdf;

/** What the page says is for the eye only (decorative pictures, what is hidden from assistive technology) is page furniture. */
final class Furniture implements Mending.Step {

    @Override
    public void mend(Mending mending) {
        mending.root().bottomUp(tag -> tag.items().removeIf(item -> item instanceof Tag below && isForTheEye(below) && discarded(below, mending)));
    }

    private static boolean discarded(Tag tag, Mending mending) {
        mending.discard(tag);
        return true;
    }

    private static boolean isForTheEye(Tag tag) {
        boolean decorative = tag.is("Figure") && (tag.attribute("role").matches("presentation|none")
                || tag.from("img") && tag.origin().filter(image -> image.hasAttribute("alt") && image.getAttribute("alt").isEmpty()).isPresent());
        return tag.annotations().findAny().isEmpty() && (decorative || tag.attribute("aria-hidden").equals("true"));
    }
}
