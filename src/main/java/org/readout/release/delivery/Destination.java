package org.readout.release.delivery;

import java.nio.file.Path;

/** Where releases are delivered to. A parcel arrives whole or not at all, and twice as well as once. */
public interface Destination {

    /**
     * @return where the release is now
     * @throws NotTaken when something else is in its place
     */
    Path take(Parcel parcel);

    /** Something stands where a parcel was to go. */
    final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Path place;

        NotTaken(Path place, String message) {
            super(message);
            this.place = place;
        }

        public Path place() {
            return place;
        }
    }
}
