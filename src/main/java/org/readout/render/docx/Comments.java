package org.readout.render.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;
import org.w3c.dom.Node;

/** Findings as Word comments at the paragraph they are about; what has no paragraph of its own is said at the title. */
final class Comments {

    private static final String AUTHOR = "Readout";

    private final DocumentWriter document;
    private final Set<Finding> waiting = new LinkedHashSet<>();
    private final List<Finding> whole;
    private @Nullable CTP mark;
    private int next;

    Comments(DocumentWriter document) {
        this.document = document;
        List<Finding> findings = document.edition().findings();
        findings.stream().filter(finding -> finding.span().paragraph() > 0 || !finding.span().headings().isEmpty()).forEach(waiting::add);
        this.whole = findings.stream().filter(finding -> !waiting.contains(finding)).toList();
    }

    /** Findings on the draft as a whole. */
    void unplaced(CTP title) {
        whole.forEach(finding -> say(finding, title, quoted(finding)));
    }

    /** What has found no place in the text: a line that was left out, a heading that became the title. */
    void rest(CTP title) {
        waiting.forEach(finding -> say(finding, title, " (" + finding.span().describe() + ")"));
        waiting.clear();
    }

    private void say(Finding finding, CTP title, String where) {
        BigInteger id = comment(finding, where);
        start(title, id);
        end(title, id);
    }

    /** Writes a block with the findings on it around it. */
    void around(CTP paragraph, SourceSpan span, Runnable writing) {
        write(paragraph, waiting.stream().filter(finding -> finding.span().paragraph() == span.paragraph()
                && finding.span().headings().equals(span.headings())).toList(), writing);
    }

    /** Writes a heading with the findings on it around it. */
    void around(CTP paragraph, String title, Runnable writing) {
        write(paragraph, waiting.stream().filter(finding -> finding.span().paragraph() == 0
                && last(finding).endsWith(title.strip().replaceAll("\\s+", " "))).toList(), writing);
    }

    /** What is written is a note; Word has comments in the text only, so findings on it are said at its mark. */
    void atMark(CTP paragraph, Runnable writing) {
        mark = paragraph;
        writing.run();
        mark = null;
    }

    private void write(CTP written, List<Finding> here, Runnable writing) {
        CTP paragraph = mark == null ? written : mark;
        List<BigInteger> ids = new ArrayList<>();
        for (Finding finding : here) {
            waiting.remove(finding);
            ids.add(comment(finding, quoted(finding)));
        }
        ids.forEach(id -> start(paragraph, id));
        writing.run();
        ids.forEach(id -> end(paragraph, id));
        if (!ids.isEmpty()) {
            endBeforeNotes(paragraph);
        }
    }

    /** A comment behind a note's mark in its paragraph makes LibreOffice lose the text of every note: it is about the words before the first. */
    private static void endBeforeNotes(CTP paragraph) {
        Node text = paragraph.getDomNode();
        List<Node> parts = new ArrayList<>();
        for (Node part = text.getFirstChild(); part != null; part = part.getNextSibling()) {
            parts.add(part);
        }
        parts.stream().filter(part -> holds(part, "footnoteReference")).findFirst().ifPresent(mark -> parts.subList(parts.indexOf(mark), parts.size()).stream()
                .filter(part -> holds(part, "commentRangeStart") || holds(part, "commentRangeEnd") || holds(part, "commentReference"))
                .forEach(part -> text.insertBefore(part, mark)));
    }

    private static boolean holds(Node part, String name) {
        if (name.equals(part.getLocalName())) {
            return true;
        }
        for (Node inner = part.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
            if (holds(inner, name)) {
                return true;
            }
        }
        return false;
    }

    private static String last(Finding finding) {
        List<String> headings = finding.span().headings();
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
    }

    private static String quoted(Finding finding) {
        return finding.span().quoted().isEmpty() ? "" : " (“" + finding.span().quoted() + "”)";
    }

    private BigInteger comment(Finding finding, String where) {
        BigInteger id = BigInteger.valueOf(next++);
        XWPFDocument word = document.word();
        if (word.getDocComments() == null) {
            word.createComments();
        }
        XWPFComment comment = word.getDocComments().createComment(id);
        comment.setAuthor(AUTHOR);
        comment.setInitials("R");
        if (comment.getCtComment().isSetDate()) {
            comment.getCtComment().unsetDate();
        }
        var paragraph = comment.createParagraph();
        paragraph.setStyle(document.styles().id("CommentText"));
        CTR mark = paragraph.getCTP().addNewR();
        mark.addNewRPr().addNewRStyle().setVal(document.styles().id("CommentReference"));
        mark.addNewAnnotationRef();
        paragraph.createRun().setText(finding.level().id() + ": " + finding.message() + where + " → " + finding.hint());
        return id;
    }

    private static void start(CTP paragraph, BigInteger id) {
        paragraph.addNewCommentRangeStart().setId(id);
    }

    private void end(CTP paragraph, BigInteger id) {
        paragraph.addNewCommentRangeEnd().setId(id);
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(document.styles().id("CommentReference"));
        run.addNewCommentReference().setId(id);
    }
}
