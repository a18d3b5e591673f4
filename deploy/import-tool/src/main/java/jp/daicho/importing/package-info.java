/**
 * Imports incidents, measurements and configuration items through the REST interface, as anybody
 * could.
 */
@NullMarked
package jp.daicho.importing;

import org.jspecify.annotations.NullMarked;
