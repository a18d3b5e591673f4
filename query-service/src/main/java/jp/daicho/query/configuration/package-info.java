/** The configuration of systems now, as of any instant, and as it was known at any instant. */
@NullMarked
package jp.daicho.query.configuration;

import org.jspecify.annotations.NullMarked;
