/** Personal data: where it stands in clear (nowhere), and what a restored backup shows of it. */
@NullMarked
package jp.daicho.standalone.personal;

import org.jspecify.annotations.NullMarked;
