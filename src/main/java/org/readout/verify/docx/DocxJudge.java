package org.readout.verify.docx;

import java.io.IOException;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.Examination;
import org.readout.verify.Judge;
import org.readout.verify.Judgement;
import org.readout.verify.Requirements;
import org.readout.verify.carried.Transcription;
import org.readout.verify.withheld.Spots;

/** Whether strict readers open a Word file, whether those who do not see it find their way in it, and whether it tells of nobody's machine. */
public final class DocxJudge implements Judge {

    @Override
    public Examination examine(Rendition rendition, Edition edition) throws IOException {
        OfficeParts parts = OfficeParts.of(rendition.bytes());
        List<Judgement> judgements = List.of(
                new Judgement("WordprocessingML (ISO/IEC 29500-4:2016, transitional): every part against its schema", "Apache XMLBeans, schemas of Apache POI",
                        Schemas.check(parts, new Requirements(rendition)).findings()),
                new Judgement("Word file, readable by strict readers: grids, references, nothing from elsewhere", "Readout",
                        Wholeness.check(parts, new Requirements(rendition)).findings()),
                new Judgement("Accessible Word file (EN 301 549, chapter 10, as far as markup shows it)", "Readout",
                        Perception.check(parts, edition, new Requirements(rendition)).findings()),
                new Judgement("No personal metadata", "Readout", Traces.check(parts, edition, new Requirements(rendition)).findings()));
        return new Examination(judgements, Transcription.of(rendition), Spots.of(rendition));
    }
}
