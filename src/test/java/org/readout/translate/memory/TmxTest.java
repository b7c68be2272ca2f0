package org.readout.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.SAXParserFactory;

import org.junit.jupiter.api.Test;
import org.readout.finding.Checked;
import org.readout.finding.Finding;
import org.readout.model.Digest;
import org.readout.translate.Bitext.State;
import org.readout.translate.Coded;
import org.readout.translate.SomeBitexts;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A memory goes to other tools and comes from them. */
class TmxTest {

    @Test
    void whatIsWrittenIsValidAndReadBackTheSame() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Memory memory = Memory.ofBitexts("en", "fr", List.of(new SomeBitexts(seed).bitext("fr"), new SomeBitexts(seed + 1000).bitext("fr")));
            byte[] tmx = Tmx.write(memory);
            assertThat(Tmx.write(memory)).isEqualTo(tmx);
            assertThat(errors(tmx)).as(new String(tmx, StandardCharsets.UTF_8)).isEmpty();
            assertThat(unpaired(new String(tmx, StandardCharsets.UTF_8))).isEmpty();
            assertThat(TmxReader.read("memory.tmx", tmx, "en", "fr").value().orElseThrow().entries()).isEqualTo(memory.entries());
        }
    }

    /** The specification asks that a pair's two ends be told by {@code i}, which no other pair of the segment has: a DTD cannot say so. */
    private static List<String> unpaired(String tmx) {
        List<String> unpaired = new ArrayList<>();
        Pattern.compile("(?s)<seg>(.*?)</seg>").matcher(tmx).results().forEach(segment -> {
            Set<String> begun = new HashSet<>();
            Set<String> ended = new HashSet<>();
            Pattern.compile("<(bpt|ept) i=\"([^\"]*)\"").matcher(segment.group(1)).results().forEach(end -> {
                if (!(end.group(1).equals("bpt") ? begun : ended).add(end.group(2))) {
                    unpaired.add(segment.group());
                }
            });
            if (!begun.equals(ended)) {
                unpaired.add(segment.group());
            }
        });
        return unpaired;
    }

    @Test
    void theTestsOwnRulesFindWhatIsWrong() throws Exception {
        assertThat(errors("<tmx version=\"1.4\"><header/><body/></tmx>".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static List<String> errors(byte[] tmx) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setValidating(true);
        List<String> errors = new ArrayList<>();
        String typed = new String(tmx, StandardCharsets.UTF_8).replaceFirst("<tmx ", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx ");
        factory.newSAXParser().parse(new InputSource(new StringReader(typed)), new DefaultHandler() {
            @Override
            public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                return new InputSource(new FileInputStream("src/test/resources/translate/tmx14.dtd"));
            }

            @Override
            public void error(SAXParseException error) {
                errors.add(error.getMessage());
            }
        });
        return errors;
    }

    @Test
    void whatOtherToolsWriteIsRead() {
        String tmx = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4">
                  <header creationtool="OmegaT" creationtoolversion="6" segtype="sentence" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="EN-US" datatype="plaintext">
                    <prop type="x">y</prop>
                  </header>
                  <body>
                    <tu tuid="1" creationid="someone"><note>hm</note><prop type="file">a.txt</prop>
                      <tuv xml:lang="EN-US" changeid="x"><prop type="p">q</prop><seg>A <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> <hi>word</hi><ph x="4">&lt;br/></ph></seg></tuv>
                      <tuv xml:lang="FR-CA"><seg>Un mot <bpt i="1">&lt;b></bpt>gras<ept i="1">&lt;/b></ept></seg></tuv>
                      <tuv xml:lang="de"><seg>Ein Wort</seg></tuv>
                    </tu>
                    <tu><tuv lang="en"><seg>Old</seg></tuv><tuv lang="fr"><seg>Vieux</seg></tuv></tu>
                    <tu><tuv xml:lang="en"><seg>Only here</seg></tuv></tu>
                  </body>
                </tmx>""";
        Checked<Memory> read = TmxReader.read("other.tmx", tmx.getBytes(StandardCharsets.UTF_8), "en", "fr");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().entries()).extracting(Entry::source).extracting(Coded::toString).containsExactly("A ⟨1⟩bold⟨/1⟩ word⟨4/⟩", "Old");
        assertThat(read.value().orElseThrow().entries()).extracting(Entry::target).extracting(Coded::toString).containsExactly("Un mot ⟨1⟩gras⟨/1⟩", "Vieux");
        assertThat(read.value().orElseThrow().entries()).extracting(Entry::origin, Entry::state, Entry::place)
                .containsOnly(tuple("other.tmx", State.TRANSLATED, Digest.NONE));
    }

    @Test
    void whatIsNoTmxIsRefusedAndNothingIsFetched() {
        for (String text : List.of("", "<tmx", "<html/>", "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx><body><tu><tuv lang='en'><seg>&x;</seg></tuv></tu></body></tmx>")) {
            assertThat(TmxReader.read("m.tmx", text.getBytes(StandardCharsets.UTF_8), "en", "fr").findings()).as(text).extracting(Finding::rule).containsExactly("translation-unreadable");
        }
    }

    @Test
    void termsAreWritten() throws Exception {
        byte[] tbx = Tbx.write("en", List.of(new Tbx.Term("open source", List.of("opensource"), List.of(), List.of("en"), ""),
                new Tbx.Term("", List.of(), List.of("R&D <hype>"), List.of("fr", "de"), "praise is no argument"), new Tbx.Term("API", List.of("A.P.I."), List.of(), List.of(), "")));
        String text = new String(tbx, StandardCharsets.UTF_8);
        SAXParserFactory.newDefaultInstance().newSAXParser().parse(new ByteArrayInputStream(tbx), new DefaultHandler());
        assertThat(text).contains("<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">",
                "<conceptEntry id=\"c1\"><langSec xml:lang=\"en\"><termSec><term>open source</term><termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote></termSec>"
                        + "<termSec><term>opensource</term><termNote type=\"administrativeStatus\">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry>",
                "<conceptEntry id=\"c2\"><note>praise is no argument</note><langSec xml:lang=\"fr\"><termSec><term>R&amp;D &lt;hype&gt;</term>"
                        + "<termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></termSec></langSec><langSec xml:lang=\"de\">",
                "<conceptEntry id=\"c3\"><langSec xml:lang=\"en\">").endsWith("</body></text></tbx>");
    }
}
