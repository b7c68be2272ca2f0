/**
 * What every part of a run works with: what it is asked to do and why it cannot, what of files is seen without reading them, what is kept between runs and within one.
 *
 * <p>Sees none of the other rooms of batch.
 */
@NullMarked
@NamedInterface("work")
package org.readout.batch.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
