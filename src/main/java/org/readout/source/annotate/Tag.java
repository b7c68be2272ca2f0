package org.readout.source.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** An element by where it stands in the characters of its file. For one without content, such as {@code <w:tab/>}, all ends are one. */
final class Tag {

    final @Nullable Tag parent;
    final String prefix;
    final String name;
    final List<Tag> children = new ArrayList<>();
    /** Of its first {@code <}. */
    final int open;
    /** After its start tag. */
    final int content;
    /** Of its end tag. */
    int close;
    /** After its end tag. */
    int end;

    /** @param qualified its name with its prefix, if it has one */
    Tag(@Nullable Tag parent, String qualified, int open, int content) {
        int colon = qualified.indexOf(':');
        this.parent = parent;
        this.prefix = colon < 0 ? "" : qualified.substring(0, colon);
        this.name = qualified.substring(colon + 1);
        this.open = open;
        this.content = content;
        this.close = content;
        this.end = content;
    }

    /** Whether it is written as one tag, so that nothing can be put into it. */
    boolean isEmpty() {
        return content == end;
    }

    Optional<Tag> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Itself and what stands around it, from inside out. */
    List<Tag> outwards() {
        List<Tag> tags = new ArrayList<>();
        for (Tag at = this; at != null; at = at.parent) {
            tags.add(at);
        }
        return tags;
    }

    boolean isWithin(String around) {
        return outwards().stream().anyMatch(tag -> tag.name.matches(around));
    }
}
