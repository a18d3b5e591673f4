/** Plans of maintenance work and their approval (IV-1.1, IV-1.3). */
@NullMarked
package jp.daicho.command.planning;

import org.jspecify.annotations.NullMarked;
