/** What the formats that translators are sent have in common: XML as it is written and as it is read. */
@NullMarked
package org.readout.translate.text;

import org.jspecify.annotations.NullMarked;
