package org.readout.verify.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.Judge;
import org.readout.verify.Judgement;
import org.readout.verify.Requirements;

/** What can be told of a page without a browser. */
public final class HtmlJudge implements Judge {

    @Override
    public List<Judgement> judge(Rendition rendition, Edition edition) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(rendition.bytes()), "UTF-8", "");
        Requirements requirements = new Requirements(rendition)
                .require(page.select("h1").size() == 1, "html-title", "The page has not exactly one main heading.")
                .require(page.select("script, iframe, object, link[rel=stylesheet]").isEmpty(), "html-active", "The page loads or runs something.");
        for (Element link : page.select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            requirements.require(page.getElementById(target) != null, "html-dead-link", "A link leads to “" + target + "”, which is not on the page.");
        }
        return List.of(new Judgement("HTML, one page that stands alone", "Readout", requirements.findings()));
    }
}
