@NullMarked
package jp.daicho.command.review;

import org.jspecify.annotations.NullMarked;
