package org.readout.verify.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Audience.PdfProfile;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;

/** Rule by rule it is said what veraPDF's own validator says, with JavaScript and nothing remembered: what is broken, where first, and how often. */
class WalkTest {

    @ParameterizedTest
    @MethodSource("someFaults")
    void whatIsBrokenIsWhatVeraPdfSays(List<Consumer<PDDocument>> faults) throws Exception {
        byte[] file = PdfJudgeTest.changed(document -> faults.forEach(fault -> fault.accept(document))).bytes();
        for (PdfProfile profile : PdfProfile.values()) {
            assertThat(said(file, profile)).isEqualTo(saidByVeraPdf(file, profile));
        }
    }

    /** Starting it costs more than judging a file, and asking it for each thing on a page as much. */
    @Test
    void aSoundFileIsJudgedWithoutJavaScript() throws Exception {
        byte[] file = PdfJudgeTest.changed(document -> { }).bytes();
        Kinds kinds = VeraPdf.kinds(PdfProfile.UA_2);
        List<PDFAFlavour> flavours = kinds.profiles().stream().map(ValidationProfile::getPDFAFlavour).toList();
        try (PDFAParser parser = GFModelParser.createModelWithFlavour(new ByteArrayInputStream(file), flavours.get(0)); Walk walk = new Walk(kinds)) {
            parser.setFlavours(flavours);
            assertThat(walk.from(parser.getRoot())).allSatisfy(breaches -> assertThat(breaches).isEmpty());
            assertThat(walk.hasAskedJavaScript()).isFalse();
        }
    }

    @Test
    void everyTestOfTheProfilesIsReadWithoutJavaScript() {
        for (PdfProfile profile : PdfProfile.values()) {
            assertThat(VeraPdf.kinds(profile).profiles()).flatExtracting(ValidationProfile::getRules)
                    .allSatisfy(rule -> assertThat(TermReader.read(rule.getTest())).as(rule.getTest()).isPresent());
        }
    }

    /** All at once, but for those that take away what others change, and one that breaks a rule at each glyph. */
    static Stream<List<Consumer<PDDocument>>> someFaults() {
        return Stream.of(PdfJudgeTest.faults().filter(fault -> !Set.of("pdf-untagged", "pdf-bookmark-missing", "pdf-font-unicode").contains(fault.get()[0])).map(WalkTest::change).toList());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("eachFault")
    void ofEachFaultAlone(List<Consumer<PDDocument>> fault) throws Exception {
        whatIsBrokenIsWhatVeraPdfSays(fault);
    }

    static Stream<List<Consumer<PDDocument>>> eachFault() {
        return Stream.concat(PdfJudgeTest.faults().map(WalkTest::change), PdfJudgeTest.breaches()).map(List::of);
    }

    @SuppressWarnings("unchecked")
    private static Consumer<PDDocument> change(Arguments fault) {
        return (Consumer<PDDocument>) fault.get()[1];
    }

    private static List<Map<String, String>> said(byte[] file, PdfProfile profile) throws Exception {
        return VeraPdf.breaches(file, profile).stream().map(breaches -> {
            Map<String, String> said = new TreeMap<>();
            breaches.forEach((rule, breach) -> said.put(name(rule), told(breach.times(), breach.place())));
            return said;
        }).toList();
    }

    private static List<Map<String, String>> saidByVeraPdf(byte[] file, PdfProfile profile) throws Exception {
        List<ValidationProfile> profiles = VeraPdf.kinds(profile).profiles();
        List<Map<String, String>> all = new ArrayList<>();
        try (PDFAParser parser = GFModelParser.createModelWithFlavour(new ByteArrayInputStream(file), profiles.get(0).getPDFAFlavour()); Plain plain = new Plain(profiles)) {
            for (ValidationResult result : plain.validateAll(parser)) {
                Map<String, String> said = new TreeMap<>();
                result.getTestAssertions().forEach(broken -> said.putIfAbsent(name(broken.getRuleId()),
                        told(result.getFailedChecks().get(broken.getRuleId()), broken.getLocation().getContext())));
                all.add(said);
            }
        }
        return all;
    }

    /** Glyphs are told apart by numbers that each run makes anew. */
    private static String told(int times, String place) {
        return times + " times, first at " + place.replaceAll("-?\\b\\d{6,}\\b", "…");
    }

    private static String name(RuleId rule) {
        return rule.getClause() + ", test " + rule.getTestNumber();
    }

    private static final class Plain extends BaseValidator {

        Plain(List<ValidationProfile> profiles) {
            super(profiles);
        }
    }
}
