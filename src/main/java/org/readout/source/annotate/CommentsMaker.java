package org.readout.source.annotate;

import java.util.List;

/** Makes the comments for the characters of a file's text, once those are known. */
interface CommentsMaker {

    List<Comment> in(XmlText text);
}
