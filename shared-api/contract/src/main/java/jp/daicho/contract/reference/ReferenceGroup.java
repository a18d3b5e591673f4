package jp.daicho.contract.reference;

import jp.daicho.contract.Text;

/**
 * A heading under which rows of a table stand, such as an asset class of 表IV-1-2-4.
 *
 * @param code stable, unique within its table
 * @param label the guideline's words and their translation
 */
public record ReferenceGroup(String code, Text label) {}
