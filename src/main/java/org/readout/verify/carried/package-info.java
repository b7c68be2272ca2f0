/**
 * The third equation: what a rendition says, read back from its bytes, against what its edition says.
 *
 * <p>Enters: {@code Edition} and the bytes of its rendition. Leaves: {@link org.readout.verify.carried.Carried}. It shares no code with
 * the renderers. Seen by the verify room only.
 */
@NullMarked
package org.readout.verify.carried;

import org.jspecify.annotations.NullMarked;
