/** Configuration items and their relations (表1-2-4, IV-1.2-S7). */
@NullMarked
package jp.daicho.command.configuration;

import org.jspecify.annotations.NullMarked;
