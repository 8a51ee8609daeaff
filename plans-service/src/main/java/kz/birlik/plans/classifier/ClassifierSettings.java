package kz.birlik.plans.classifier;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a classifier may be; its size and packing are limited like those of a plan. */
@ConfigMapping(prefix = "birlik.plans.classifier")
interface ClassifierSettings {

    /** Filled rows; the classifier of 2022 has 16,264, and they are answered within the request. */
    @WithDefault("40000")
    int maxRows();
}
