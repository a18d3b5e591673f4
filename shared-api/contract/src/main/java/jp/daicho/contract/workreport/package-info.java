/** Work reports: what contractors report on a period of maintenance or operation. */
@NullMarked
package jp.daicho.contract.workreport;

import org.jspecify.annotations.NullMarked;
