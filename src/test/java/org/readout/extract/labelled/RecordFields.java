package org.readout.extract.labelled;

import java.util.LinkedHashMap;
import java.util.Map;

import org.readout.model.Approach;
import org.readout.model.Benefit;
import org.readout.model.Component;
import org.readout.model.KeyPoint;
import org.readout.model.MemoRecord;
import org.readout.model.OpenQuestion;
import org.readout.model.Opportunity;
import org.readout.model.Recommendation;
import org.readout.model.Risk;

/** The fields of a record by their keys, empty ones too. */
final class RecordFields {

    private RecordFields() {
    }

    static Map<String, String> of(MemoRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (record instanceof Component component) {
            fields.put("layer", component.layer());
            fields.put("dimension", component.dimension());
            fields.put("description", component.description());
            fields.put("spectrum", component.spectrum());
            fields.put("system-goals", component.systemGoals());
            fields.put("societal-goals", component.societalGoals());
            fields.put("risks", component.risks());
        } else if (record instanceof Recommendation recommendation) {
            fields.put("addressee", recommendation.addressee());
            fields.put("rationale", recommendation.rationale());
            fields.put("priority", recommendation.priority());
            fields.put("horizon", recommendation.horizon());
        } else if (record instanceof OpenQuestion question) {
            fields.put("context", question.context());
        } else {
            fields.put("description", description(record));
        }
        return fields;
    }

    private static String description(MemoRecord record) {
        if (record instanceof Approach approach) {
            return approach.description();
        }
        if (record instanceof Benefit benefit) {
            return benefit.description();
        }
        if (record instanceof Opportunity opportunity) {
            return opportunity.description();
        }
        return record instanceof Risk risk ? risk.description() : ((KeyPoint) record).description();
    }
}
