/** What the formats that translators are sent have in common: words, what differs between two texts, and XML as it is written. */
@NullMarked
package org.readout.translate.text;

import org.jspecify.annotations.NullMarked;
