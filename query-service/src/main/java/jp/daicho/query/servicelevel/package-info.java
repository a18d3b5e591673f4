/** Agreements, measurements, outages, and the figures that follow from them. */
@NullMarked
package jp.daicho.query.servicelevel;

import org.jspecify.annotations.NullMarked;
