package kz.birlik.plans.classifier;

import kz.birlik.kit.text.LocalizedText;

/**
 * A row of the classifier.
 *
 * @param line in the file, from 1
 * @param id of this file only
 * @param parentId the id of its parent, 0 for the highest
 * @param kato nine digits
 * @param name Russian, and Kazakh where the file has it
 */
record FileUnit(int line, String id, String parentId, String kato, LocalizedText name) {

    private static final String NO_PARENT = "0";

    boolean isHighest() {
        return parentId.equals(NO_PARENT);
    }
}
