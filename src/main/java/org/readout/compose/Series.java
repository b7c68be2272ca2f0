package org.readout.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.finding.Finding;
import org.readout.model.Component;
import org.readout.model.Memo;
import org.readout.model.MemoRecord;
import org.readout.model.Recommendation;

/** The records of all memos of a work as one series: in the order in which the work sets them out, and counted anew. */
final class Series {

    private final Map<String, List<Components.Said>> components = new LinkedHashMap<>();
    private final Map<String, MemoRecord> byId = new LinkedHashMap<>();
    private final Components merging;

    /**
     * @param memos    with the names they have in the work
     * @param titles   of the memos
     * @param findings of the work, where memos contradict each other
     */
    Series(List<Memo> memos, List<String> titles, List<Finding> findings) {
        for (int at = 0; at < memos.size(); at++) {
            for (MemoRecord record : memos.get(at).records()) {
                byId.putIfAbsent(record.id(), record);
                if (record instanceof Component component) {
                    components.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(new Components.Said(component, titles.get(at)));
                }
            }
        }
        this.merging = new Components(findings);
    }

    List<MemoRecord> in(Memo work) {
        Map<String, MemoRecord> ordered = new LinkedHashMap<>();
        Places places = Places.of(work);
        components.forEach((id, said) -> byId.put(id, merging.merged(said, places.times(id))));
        places.records().forEach(id -> {
            if (byId.containsKey(id)) {
                ordered.put(id, byId.get(id));
            }
        });
        byId.forEach(ordered::putIfAbsent);
        List<MemoRecord> records = new ArrayList<>();
        int recommendations = 0;
        for (MemoRecord record : ordered.values()) {
            records.add(record instanceof Recommendation recommendation ? recommendation.withNumber(++recommendations) : record);
        }
        return records;
    }
}
