package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.readout.Memos;
import org.readout.Themes;

/** A table that is wider than the text stands on pages that are turned, with what leads up to it and nothing else. */
class WideWordTablesTest {

    private static final String AMOUNT = "12,345.67";

    /** Blocks are parted by “/”, a number is a table of so many columns, with a caption where it ends with “c”; “T” is a turned section, “U” one that is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "Before./And before./7/Behind. = U: Appendix Before. And before. 7 Behind.",
        "Before./And before./14/Behind. = U: Appendix Before. And before. T: 14 U: Behind.",
        "14/Behind. = T: Appendix 14 U: Behind.",
        "In thousands:/14/Behind. = T: Appendix In thousands: 14 U: Behind.",
        "Before./### All/In thousands:/14 = U: Appendix Before. T: All In thousands: 14",
        "Before./And before./14/20/Behind. = U: Appendix Before. And before. T: 14 20 U: Behind.",
        "Before./And before./14/### More/20/Behind. = U: Appendix Before. And before. T: 14 More 20 U: Behind.",
        "Before./And before./14c/Behind. = U: Appendix Before. And before. T: Table 1 Spent. 14 U: Behind.",
        "Before./### All/In thousands:/14c = U: Appendix Before. T: All In thousands: Table 1 Spent. 14",
        "Before./> 14/Behind. = U: Appendix Before. 14 Behind.",
        "Before./14/Between./And between./14 = T: Appendix Before. 14 U: Between. And between. T: 14"})
    void itsPagesAreTurned(String blocks, String sections) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String block : blocks.split("/")) {
            boolean quoted = block.startsWith("> ");
            String columns = block.replace("> ", "");
            String written = columns.endsWith("c") ? "<table><caption>Spent.</caption><tr>" + ("<td>" + AMOUNT + "</td>").repeat(14) + "</tr></table>" : columns.matches("\\d+") ? table(Integer.parseInt(columns)) : block;
            body.append(quoted ? written.replaceAll("(?m)^(?=.)", "> ") : written).append("\n\n");
        }
        assertThat(sections("## Appendix\n\n" + body)).isEqualTo(sections);
    }

    /** A break that is asked for between two such tables is made, and no more. */
    @Test
    void anAppendixBeginsASectionOfItsOwn() throws IOException {
        assertThat(sections("## Summary\n\n" + "Not so short. ".repeat(200)
                + "\n\nAll years.\n\n" + table(14) + "\n## Appendix\n\n" + table(14), "editors")).endsWith("T: 14 T: Appendix 14");
    }

    /** Words of Chinese are parted anywhere. */
    @ParameterizedTest
    @CsvSource({"这里有很多很多很多很多很多字,U", "Donaudampfschifffahrtsgesellschaft,T"})
    void lettersThatArePartedAnywhereTurnNothing(String word, String page) throws IOException {
        assertThat(sections("## Appendix\n\nBefore.\n\nAnd before.\n\n" + table(6).replace(AMOUNT, word))).contains(page + ": ").matches(all -> page.equals("T") == all.contains("T: "));
    }

    private static String table(int columns) {
        String row = "| " + (AMOUNT + " | ").repeat(columns) + "\n";
        return row.replace(AMOUNT, "Year") + "|" + "---|".repeat(columns) + "\n" + row.repeat(3);
    }

    private static String sections(String body) throws IOException {
        return sections(body, "translators");
    }

    /** What stands in each section from the first heading on. */
    private static String sections(String body, String audience) throws IOException {
        String draft = "---\ntitle: A memo\ntype: technical-memo\nlanguage: en\n---\n\n" + body;
        byte[] bytes = new DocxRenderer().render(Memos.edition(Memos.memo(draft), Memos.audience(audience)), Themes.READOUT).bytes();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> sections = new ArrayList<>();
            List<String> section = new ArrayList<>();
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFTable table) {
                    section.add(Integer.toString(table.getRow(0).getTableCells().size()));
                } else if (element instanceof XWPFParagraph paragraph) {
                    section.add(paragraph.getText().strip().replaceAll("\\s+", " "));
                    if (paragraph.getCTPPr().isSetSectPr()) {
                        sections.add(said(paragraph.getCTPPr().getSectPr(), section));
                        section.clear();
                    }
                }
            }
            sections.add(said(word.getDocument().getBody().getSectPr(), section));
            return String.join(" ", sections).replaceFirst("^U: Technical memorandum Prepared for \\w+ A memo(?: (?!U: |T: )|(?= ))", "U: ").replaceFirst("^U:  (?=[UT]: )", "");
        }
    }

    private static String said(CTSectPr section, List<String> said) {
        boolean turned = section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
        return (turned ? "T: " : "U: ") + String.join(" ", said.stream().filter(words -> !words.isEmpty()).toList());
    }
}
