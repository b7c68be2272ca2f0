package org.readout.release.announcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.samskivert.mustache.Template;
import org.readout.edition.Furniture;
import org.readout.finding.ReportStyle;

/** For those who work on the texts: their editions, and what was found. */
final class WorkingPage {

    private static final Template TEMPLATE = ReportStyle.template(WorkingPage.class, "working.html");

    private WorkingPage() {
    }

    static String write(Announcement apart, List<String> carried) {
        return TEMPLATE.execute(Map.of("language", apart.words().language(), "direction", apart.direction(), "title", apart.words().say("announcement.working"),
                "css", apart.look().css() + "\n" + PageStyle.css(), "words", PageStyle.words(apart.words()), "evidence", apart.checked(),
                "carried", carried, "anyCarried", !carried.isEmpty(), "memos", apart.memos().stream().map(memo -> memo(apart, memo)).toList()));
    }

    private static Map<String, Object> memo(Announcement apart, AnnouncedMemo memo) {
        List<Map<String, Object>> files = apart.readers().stream().flatMap(of -> apart.editions(memo, of).stream().map(edition -> {
            Map<String, Object> file = new HashMap<>(apart.file(edition));
            file.put("for", of.title());
            return file;
        })).toList();
        return Map.of("title", memo.title(), "language", memo.language(), "direction", Furniture.direction(memo.language()), "files", files);
    }
}
