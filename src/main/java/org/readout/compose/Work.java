package org.readout.compose;

import java.util.List;

import org.readout.model.Memo;

/**
 * Memos that became one.
 *
 * @param memo     with the id, type and file of the draft that composes them; spans name the draft each passage comes from
 * @param repeated what stands in it that no draft has in its text: the memos' titles and subtitles, and the sources that are listed again
 */
public record Work(Memo memo, List<String> repeated) {

    public Work {
        repeated = List.copyOf(repeated);
    }
}
