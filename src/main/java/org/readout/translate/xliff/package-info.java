@NullMarked
package org.readout.translate.xliff;

import org.jspecify.annotations.NullMarked;
