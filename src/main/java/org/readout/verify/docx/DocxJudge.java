package org.readout.verify.docx;

import java.io.IOException;
import java.util.List;

import org.readout.edition.Edition;
import org.readout.render.Rendition;
import org.readout.verify.carried.OfficeFile;
import org.readout.verify.carried.Transcription;
import org.readout.verify.judging.Examination;
import org.readout.verify.judging.Judge;
import org.readout.verify.judging.Judgement;
import org.readout.verify.judging.Requirements;
import org.readout.verify.spots.Spots;

/** Whether strict readers open a Word file, whether those who do not see it find their way in it, and whether it tells of nobody's machine. */
public final class DocxJudge implements Judge {

    @Override
    public Examination examine(Rendition rendition, Edition edition) throws IOException {
        OfficeFile file = OfficeFile.of(rendition.bytes());
        OfficeParts parts = OfficeParts.of(file);
        Transcription transcription = Transcription.of(file);
        Spots spots = Spots.of(file);
        Requirements wholeness = Wholeness.check(parts, new Requirements(rendition));
        Requirements perception = Perception.check(parts, edition, new Requirements(rendition));
        Requirements traces = Traces.check(parts, edition, new Requirements(rendition));
        Requirements schemas = Schemas.check(parts, new Requirements(rendition));
        List<Judgement> judgements = List.of(
                new Judgement("WordprocessingML (ISO/IEC 29500-4:2016, transitional): every part against its schema", "Apache XMLBeans, schemas of Apache POI", schemas.findings()),
                new Judgement("Word file, readable by strict readers: grids, references, nothing from elsewhere", "Readout", wholeness.findings()),
                new Judgement("Accessible Word file (EN 301 549, chapter 10, as far as markup shows it)", "Readout", perception.findings()),
                new Judgement("No personal metadata", "Readout", traces.findings()));
        return new Examination(judgements, transcription, spots);
    }
}
