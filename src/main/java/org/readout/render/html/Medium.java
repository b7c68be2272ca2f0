package org.readout.render.html;

/** What a page is made for: what one can show the other may not. */
enum Medium { SCREEN, PRINT }
