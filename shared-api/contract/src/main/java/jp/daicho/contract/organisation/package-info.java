/** The directory: sections and offices, people, contractors, who may approve for whom (II-1). */
@NullMarked
package jp.daicho.contract.organisation;

import org.jspecify.annotations.NullMarked;
