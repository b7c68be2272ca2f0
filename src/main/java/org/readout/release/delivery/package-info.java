/**
 * How a public release gets to where it is read: a {@link org.readout.release.delivery.Parcel} in, a folder or a zip out. Another target is another
 * {@link org.readout.release.delivery.Destination}; {@code src/docs/releases.md} has the layout, which stays.
 */
@NullMarked
@NamedInterface("delivery")
package org.readout.release.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
