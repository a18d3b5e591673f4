/** Service level agreements and batches of measurements. */
@NullMarked
package jp.daicho.command.servicelevel;

import org.jspecify.annotations.NullMarked;
