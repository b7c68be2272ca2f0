package org.readout.verify.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.carried.Transcription;
import org.readout.verify.judging.Examination;
import org.readout.verify.judging.Judge;
import org.readout.verify.judging.Judgement;
import org.readout.verify.judging.Requirements;
import org.readout.verify.spots.Spots;

/**
 * What can be told of a page without a browser: whether its markup is nested as HTML asks, whether it stands alone and runs nothing, and whether
 * those who do not see it find their way. The Nu checker and axe-core, which ask for more, look at every edition that ships in the tests.
 */
public final class HtmlJudge implements Judge {

    private static final int MOST_QUOTED = 5;

    @Override
    public Examination examine(Rendition rendition, Edition edition) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_QUOTED);
        Document page = Jsoup.parse(new ByteArrayInputStream(rendition.bytes()), "UTF-8", "", parser);
        Requirements nesting = new Requirements(rendition);
        parser.getErrors().forEach(error -> nesting.require(false, "html-markup", "At character " + error.getPosition() + ": " + error.getErrorMessage()));
        PageElements elements = PageElements.of(page);
        Structure.check(page, elements, nesting);
        List<Judgement> judgements = List.of(new Judgement("HTML (WHATWG living standard): nesting, unique ids, references that lead somewhere", "Readout", nesting.findings()),
                new Judgement("One file that loads and runs nothing, under a strict content security policy (CSP Level 3)", "Readout",
                        Seclusion.check(page, elements, new Requirements(rendition)).findings()),
                new Judgement("WCAG 2.2 A and AA, as far as markup shows it", "Readout",
                        Perception.check(page, elements, edition, new Requirements(rendition)).findings()));
        return new Examination(judgements, Transcription.of(page), Spots.of(page));
    }
}
