package org.readout.verify.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.xml.bind.JAXBException;

import org.readout.model.Audience.PdfProfile;
import org.readout.render.Rendition;
import org.readout.verify.judging.Judgement;
import org.readout.verify.judging.Requirements;
import org.verapdf.ReleaseDetails;
import org.verapdf.containers.StaticCoreContainers;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.gf.model.impl.containers.StaticContainers;
import org.verapdf.gf.model.impl.cos.GFCosDocument;
import org.verapdf.pd.font.cmap.CMap;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.tools.StaticResources;
import org.verapdf.xmp.containers.StaticXmpCoreContainers;

/**
 * The validator of the PDF industry, asked for every standard of a profile in one parse.
 *
 * <p>It keeps what it knows of a file in variables of the thread, and clears them when it opens the next: one thread validates one
 * file at a time, and several threads do not disturb each other. Its rules are read once and then only looked at.
 */
final class VeraPdf {

    /** It tells the log of what it cannot decode, which the result says too. */
    private static final Logger LOG = Logger.getLogger("org.verapdf");

    private static final CMap IDENTITY = new Identity();

    static {
        LOG.setLevel(Level.OFF);
    }

    private VeraPdf() {
    }

    enum Standard {
        UA_2("PDF/UA-2 (ISO 14289-2:2024)", "PDFUA-2-ISO32005"),
        WTPDF_ACCESSIBILITY("WTPDF 1.0, accessibility", "WTPDF-1-0-Accessibility"),
        WTPDF_REUSE("WTPDF 1.0, reuse", "WTPDF-1-0-Reuse"),
        A_4("PDF/A-4 (ISO 19005-4:2020)", "PDFA-4"),
        UA_1("PDF/UA-1 (ISO 14289-1:2014)", "PDFUA-1"),
        A_2A("PDF/A-2a (ISO 19005-2:2011)", "PDFA-2A");

        private final String citation;
        private final String file;

        Standard(String citation, String file) {
            this.citation = citation;
            this.file = file;
        }

        static List<Standard> of(PdfProfile profile) {
            return switch (profile) {
                case UA_2 -> List.of(UA_2, WTPDF_ACCESSIBILITY, WTPDF_REUSE, A_4);
                case UA_1 -> List.of(UA_1, A_2A);
            };
        }
    }

    /** Reading every profile there is takes a second, so each pair of standards reads its own when it is first asked for. */
    private static final class Second {
        private static final Kinds KINDS = read(PdfProfile.UA_2);
    }

    private static final class First {
        private static final Kinds KINDS = read(PdfProfile.UA_1);
    }

    /** What the rules of all standards of a profile ask of each kind of object. */
    static Kinds kinds(PdfProfile profile) {
        return switch (profile) {
            case UA_2 -> Second.KINDS;
            case UA_1 -> First.KINDS;
        };
    }

    private static Kinds read(PdfProfile profile) {
        List<ValidationProfile> profiles = new ArrayList<>();
        for (Standard standard : Standard.of(profile)) {
            String resource = "org/verapdf/pdfa/validation/" + standard.file + ".xml";
            try (InputStream in = Profiles.class.getClassLoader().getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("veraPDF has no " + resource);
                }
                profiles.add(Profiles.profileFromXml(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (JAXBException e) {
                throw new IllegalStateException("veraPDF's " + resource + " cannot be read", e);
            }
        }
        return new Kinds(List.copyOf(profiles));
    }

    /** With version. */
    static String name() {
        return "veraPDF " + version();
    }

    private static String version() {
        String version = BaseValidator.class.getPackage().getImplementationVersion();
        return version == null ? ReleaseDetails.byId("core").getVersion() : version;
    }

    /**
     * A judgement for each standard of the profile, in the order of the profile.
     *
     * @throws IOException when the file cannot be parsed
     */
    static List<Judgement> judge(Rendition rendition, PdfProfile profile) throws IOException {
        Iterator<Map<RuleId, Walk.Breach>> breaches = breaches(rendition.bytes(), profile).iterator();
        return Standard.of(profile).stream().map(standard -> judgement(rendition, standard, breaches.next())).toList();
    }

    /** Of each standard of the profile, in its order. */
    static List<Map<RuleId, Walk.Breach>> breaches(byte[] bytes, PdfProfile profile) throws IOException {
        Kinds kinds = kinds(profile);
        List<PDFAFlavour> flavours = kinds.profiles().stream().map(ValidationProfile::getPDFAFlavour).toList();
        clear();
        try (Opened file = new Opened(bytes); Walk walk = new Walk(kinds)) {
            StaticResources.setDocument(file);
            StaticResources.setFlavour(GFModelParser.getPDFFlavours(flavours));
            StaticContainers.setFlavour(flavours);
            StaticCoreContainers.setFlavour(flavours);
            StaticResources.cacheCMap(Identity.NAME, IDENTITY);
            return walk.from(new GFCosDocument(file.getDocument()));
        } catch (RuntimeException e) {
            // it meets what it does not expect in broken files
            throw new IOException("veraPDF cannot parse the file", e);
        }
    }

    /** What {@code GFModelParser} clears when it opens a file. */
    private static void clear() {
        StaticContainers.clearAllContainers();
        StaticCoreContainers.clearAllContainers();
        StaticXmpCoreContainers.clearAllContainers();
        StaticResources.clear();
    }

    private static Judgement judgement(Rendition rendition, Standard standard, Map<RuleId, Walk.Breach> breaches) {
        Requirements requirements = new Requirements(rendition);
        breaches.forEach((rule, breach) -> requirements.require(false, "pdf-standard", standard.citation + ", clause " + rule.getClause() + ", test "
                + rule.getTestNumber() + ": " + breach.rule().getDescription() + " First at " + breach.place()
                + (breach.times() > 1 ? "; " + breach.times() + " places in all." : ".")));
        return new Judgement(standard.citation, name(), requirements.findings());
    }
}
