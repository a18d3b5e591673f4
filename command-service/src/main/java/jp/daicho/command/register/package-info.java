/** The register of systems: classification, parties, life. */
@NullMarked
package jp.daicho.command.register;

import org.jspecify.annotations.NullMarked;
