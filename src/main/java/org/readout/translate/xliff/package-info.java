@NullMarked
@NamedInterface("xliff")
package org.readout.translate.xliff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
